import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import { Readable } from 'node:stream';
import { requestTooLong } from '../errors.ts';
import { readTarget } from './read-target.ts';

const MAX_BODY_BYTES = 10 * 1024 * 1024;

export interface HttpRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string>;
  body: Buffer;
}

export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  /** A stream is sent as it comes, and destroyed when the client goes. */
  body: string | Buffer | Readable;
}

/** Instead of an answer: the connection is cut, an HTTP/2 stream reset. */
export const NO_ANSWER: HttpResponse = { status: 0, headers: {}, body: '' };

export type IncomingRequest = IncomingMessage | Http2ServerRequest;
export type OutgoingResponse = ServerResponse | Http2ServerResponse;

/** Reads a request of either protocol as one plain value; throws RequestTooLongException above 10 MiB. */
export async function readRequest(incoming: IncomingRequest): Promise<HttpRequest> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return {
    method: incoming.method ?? 'GET',
    ...readTarget(incoming.url ?? '/'),
    headers,
    body: await readBody(incoming),
  };
}

async function readBody(incoming: IncomingRequest): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw requestTooLong(`The request body is larger than ${MAX_BODY_BYTES} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function writeResponse(outgoing: OutgoingResponse, response: HttpResponse): void {
  const target = outgoing as ServerResponse;
  const { body } = response;
  if (target.destroyed || target.writableEnded) return void (body instanceof Readable && body.destroy());
  if (response === NO_ANSWER) return void target.destroy();
  target.statusCode = response.status;
  for (const [name, value] of Object.entries(response.headers)) target.setHeader(name, value);
  if (!(body instanceof Readable)) return void target.end(body);
  target.on('close', () => body.destroy());
  body.pipe(target);
}
