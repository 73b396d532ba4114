import type { HttpRequest, HttpResponse } from '../server/exchange.ts';
import type { ArchiveStore } from './archive-store.ts';
import { idIn } from './paths.ts';
import type { SignedUrls } from './signed-urls.ts';

/** Answers requests to signed URLs; undefined for others. */
export type ServeArchives = (request: HttpRequest) => HttpResponse | undefined;

/** Takes uploads and gives downloads, as Amazon S3 does behind the service's URLs. */
export function createServeArchives(archives: ArchiveStore, urls: SignedUrls): ServeArchives {
  return (request) => {
    const found = idIn(request.path);
    if (!found) return undefined;
    if (!urls.isValid(request.path, request.query))
      return refusal(403, 'AccessDenied', 'The URL was changed, or its five minutes are over.');
    if (found.kind === 'upload' && request.method === 'PUT') return upload(archives, found.id, request.body);
    if (found.kind === 'download' && request.method === 'GET') return download(archives, found.id);
    return refusal(405, 'MethodNotAllowed', `${request.method} is not what the URL was made for.`);
  };
}

function upload(archives: ArchiveStore, importId: string, body: Buffer): HttpResponse {
  const record = archives.imports().get(importId);
  if (!record) return refusal(404, 'NoSuchKey', 'The import was deleted.');
  record.bytes = body;
  return { status: 200, headers: {}, body: '' };
}

function download(archives: ArchiveStore, exportId: string): HttpResponse {
  const record = archives.exports().get(exportId);
  if (!record) return refusal(404, 'NoSuchKey', 'The export was deleted.');
  const headers = {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${record.fileName}"`,
  };
  return { status: 200, headers, body: Buffer.from(record.bytes) };
}

const refusal = (status: number, code: string, message: string): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
});
