import * as z from 'zod/mini';
import { PRIVATE_HEADERS, type WebAnswer } from '../web-page.ts';
import { type Development, isFromThisMachine } from './development.ts';
import { serveFile, type StaticFile } from './static-file.ts';

export interface WebPagesPorts {
  readonly files: ReadonlyMap<string, StaticFile>;
  /** What is going on, for the page's panel; none but on the machine of who develops. */
  readonly development?: Development;
}

const requestSchema = z.object({
  rawPath: z.string(),
  rawQueryString: z._default(z.string(), ''),
  headers: z._default(z.record(z.string(), z.string()), {}),
});

const json = (statusCode: number, value: object): WebAnswer => ({
  statusCode,
  headers: { ...PRIVATE_HEADERS, 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** The widget's script and the demo shop, from files that were built with the function. */
export const createWebPages =
  ({ files, development }: WebPagesPorts) =>
  async (event: unknown): Promise<WebAnswer> => {
    const { rawPath, headers, rawQueryString } = z.parse(requestSchema, event);
    const file = files.get(rawPath);
    if (file)
      return serveFile(file, {
        acceptEncoding: headers['accept-encoding'] ?? '',
        ifNoneMatch: headers['if-none-match'] ?? '',
      });
    if (!development || rawPath !== '/development/facts' || !isFromThisMachine(headers))
      return json(404, { code: 'not-found', detail: 'There is nothing here.' });
    return json(200, await development.factsOf(new URLSearchParams(rawQueryString).get('conversation') ?? ''));
  };
