import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run preview -- [options]

  --port <port>     serves on 127.0.0.1 at this port (8026)
  --write <folder>  writes all of it into a folder instead`;

const USUAL_PORT = '8026';

export interface PreviewOptions {
  readonly port: number;
  readonly write?: string | undefined;
}

/** @throws Error for what it doesn't know, so that a typo is no silent default */
export function parsePreviewOptions(args: readonly string[]): PreviewOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string', default: USUAL_PORT }, write: { type: 'string' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${values.port}" is no port.`);
  return { port, write: values.write };
}
