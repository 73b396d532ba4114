import * as z from 'zod/mini';
import type { ProblemCode } from './answers.ts';

const MOST_BODY_BYTES = 16_384;

const eventSchema = z.object({
  rawPath: z._default(z.string(), ''),
  rawQueryString: z._default(z.string(), ''),
  requestContext: z.object({ http: z.object({ method: z.string() }) }),
  headers: z._default(z.record(z.string(), z.string()), {}),
  body: z.nullish(z.string()),
  isBase64Encoded: z._default(z.boolean(), false),
});

export interface PlainRequest {
  /** From "/staff" on. */
  readonly path: string;
  readonly method: string;
  readonly query: URLSearchParams;
  /** What came as a bearer token; empty without one. */
  readonly token: string;
  readonly body: Buffer;
}

/** The parts of an HTTP API's event that matter here. */
export function readEvent(event: unknown): PlainRequest {
  const { rawPath, rawQueryString, requestContext, headers, body, isBase64Encoded } = z.parse(eventSchema, event);
  const [, token = ''] = /^Bearer ([\w.~+/=-]+)$/i.exec(headers['authorization'] ?? '') ?? [];
  return {
    path: rawPath.slice(Math.max(0, rawPath.indexOf('/staff'))).replace(/\/+$/, ''),
    method: requestContext.http.method,
    query: new URLSearchParams(rawQueryString),
    token,
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}

const bodySchema = z.record(z.string(), z.unknown());

/** What a request brings, or why it can't be read. */
type ReadBody =
  | { readonly kind: 'body'; readonly members: Readonly<Record<string, unknown>> }
  | { readonly kind: 'unreadable'; readonly why: Extract<ProblemCode, 'too-large' | 'malformed'> };

/** One that is too long isn't even looked at. */
export function readBody(body: Buffer): ReadBody {
  if (body.length > MOST_BODY_BYTES) return { kind: 'unreadable', why: 'too-large' };
  if (body.length === 0) return { kind: 'body', members: {} };
  try {
    return { kind: 'body', members: z.parse(bodySchema, JSON.parse(body.toString('utf8'))) };
  } catch {
    return { kind: 'unreadable', why: 'malformed' };
  }
}
