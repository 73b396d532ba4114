import * as z from 'zod/mini';
import { PRIVACY_PAGE_POLICY } from '#business/privacy/index';
import { type Problem, problem } from './answer.ts';
import { readFields } from './read-fields.ts';

/** A request, once it is known to be one that could be answered. */
export interface PageRequest {
  readonly fields: ReadonlyMap<string, string>;
  /** Of the link; empty on pages without one. */
  readonly token: string;
  /** Where the pages begin: what is before "/privacy" in the address. */
  readonly base: string;
  /** The network address. */
  readonly caller: string;
  /** The browser says by Global Privacy Control: don't sell. */
  readonly signal: boolean;
}

export interface PlainRequest extends Omit<PageRequest, 'fields' | 'token'> {
  readonly path: string;
  readonly method: string;
  readonly wantsJson: boolean;
  readonly contentType: string;
  readonly body: Buffer;
}

const eventSchema = z.object({
  rawPath: z._default(z.string(), ''),
  requestContext: z.object({ http: z.object({ method: z.string(), sourceIp: z._default(z.string(), '') }) }),
  headers: z._default(z.record(z.string(), z.string()), {}),
  body: z.nullish(z.string()),
  isBase64Encoded: z._default(z.boolean(), false),
});

/** The parts of an HTTP API's event that matter here. */
export function readEvent(event: unknown): PlainRequest {
  const { rawPath, requestContext, headers, body, isBase64Encoded } = z.parse(eventSchema, event);
  const header = (name: string): string => headers[name] ?? '';
  const at = Math.max(0, rawPath.indexOf('/privacy'));
  return {
    base: rawPath.slice(0, at),
    path: rawPath.slice(at).replace(/\/+$/, ''),
    method: requestContext.http.method,
    caller: requestContext.http.sourceIp,
    signal: header('sec-gpc') === '1',
    wantsJson: header('accept').includes('application/json') && !header('accept').includes('text/html'),
    contentType: header('content-type'),
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  };
}

/** The form of a request; one that is too long isn't even looked at. */
export async function readForm({ body, contentType }: PlainRequest): Promise<ReadonlyMap<string, string> | Problem> {
  if (body.length > PRIVACY_PAGE_POLICY.mostBodyBytes) return problem('too-large');
  if (body.length === 0) return new Map();
  const fields = await readFields(body, contentType);
  return typeof fields === 'string' ? problem(fields) : fields;
}
