import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { WebAnswer } from '../web-page.ts';

export interface StaticFile {
  readonly body: string;
  readonly gzipped: string;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface StaticAnswer extends WebAnswer {
  readonly isBase64Encoded: boolean;
}

/** What a request says of what it takes and of what it has. */
export interface Conditions {
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string;
}

/** A file as it is served: the gateway doesn't compress, so this does, once. */
export const staticFile = (body: string, headers: StaticFile['headers']): StaticFile => ({
  body,
  gzipped: gzipSync(body, { level: 9 }).toString('base64'),
  etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  headers: { ...headers, 'x-content-type-options': 'nosniff', vary: 'accept-encoding' },
});

/** The file, or that the browser has it already. One etag stands for both encodings, so it is a weak one. */
export function serveFile(file: StaticFile, { acceptEncoding, ifNoneMatch }: Conditions): StaticAnswer {
  const headers = { ...file.headers, etag: `W/${file.etag}` };
  if (ifNoneMatch.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === file.etag))
    return { statusCode: 304, headers, body: '', isBase64Encoded: false };
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(acceptEncoding)
    ? {
        statusCode: 200,
        headers: { ...headers, 'content-encoding': 'gzip' },
        body: file.gzipped,
        isBase64Encoded: true,
      }
    : { statusCode: 200, headers, body: file.body, isBase64Encoded: false };
}
