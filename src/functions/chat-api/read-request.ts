import * as z from 'zod/mini';
import { CHAT_POLICY } from '#business/chat/index';
import { type Problem, problem } from './answer.ts';

/** The parts of an HTTP API's event that matter here. */
export interface PlainRequest {
  /** From "/chat" on. */
  readonly path: string;
  readonly method: string;
  /** The network address. */
  readonly caller: string;
  /** Of the page that asks; empty where a browser says none. */
  readonly origin: string;
  readonly token: string;
  /** Unchecked; undefined for none, and for one that no shop would make. */
  readonly shopToken?: string;
  /** The browser says by Global Privacy Control: don't sell. */
  readonly signal: boolean;
  readonly body: Buffer;
}

const eventSchema = z.object({
  rawPath: z._default(z.string(), ''),
  requestContext: z.object({ http: z.object({ method: z.string(), sourceIp: z._default(z.string(), '') }) }),
  headers: z._default(z.record(z.string(), z.string()), {}),
  body: z.nullish(z.string()),
  isBase64Encoded: z._default(z.boolean(), false),
});

export function readEvent(event: unknown): PlainRequest {
  const { rawPath, requestContext, headers: given, body, isBase64Encoded } = z.parse(eventSchema, event);
  const headers = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  const header = (name: string): string => headers.get(name) ?? '';
  const shopToken = header('x-shop-token');
  return {
    path: rawPath.slice(Math.max(0, rawPath.indexOf('/chat/'))),
    method: requestContext.http.method,
    caller: requestContext.http.sourceIp,
    origin: header('origin'),
    token: /^Bearer +(\S+)$/i.exec(header('authorization'))?.[1] ?? '',
    ...(shopToken !== '' && shopToken.length <= CHAT_POLICY.mostShopTokenCharacters && { shopToken }),
    signal: header('sec-gpc') === '1',
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}

interface Fields {
  readonly kind: 'fields';
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The object that a request carries; none is an empty one. One that is too long isn't even looked at. */
export function readBody({ body }: PlainRequest): Fields | Problem {
  if (body.length > CHAT_POLICY.mostBodyBytes) return problem('too-long');
  if (body.length === 0) return { kind: 'fields', fields: {} };
  try {
    // Bytes that are no UTF-8 are no text that somebody typed.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    return { kind: 'fields', fields: z.parse(objectSchema, JSON.parse(text)) };
  } catch {
    return problem('malformed');
  }
}
const objectSchema = z.record(z.string(), z.unknown());
