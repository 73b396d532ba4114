import * as z from 'zod/mini';
import type { PartSent } from '#business/channels/index';

/** Meta doesn't take our token, or it may not do this: a person has to look. Nothing was sent. */
export class MetaAccessError extends Error {
  readonly code = 'meta-access-refused';
  readonly retryable = true;

  constructor(graphCode: number) {
    super(`Meta does not take our access token (error ${graphCode}).`);
    this.name = 'MetaAccessError';
  }
}

/** Expired, revoked, or without the permission. @source https://developers.facebook.com/docs/graph-api/guides/error-handling */
const NO_ACCESS = [10, 102, 190, 200];
/** Too much at once, or Meta is busy. @source https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes */
const LATER = [1, 2, 4, 17, 32, 341, 613, 80007, 130429, 131016, 131048, 131056, 133004, 135000, 368];

const errorSchema = z.object({ error: z.object({ code: z.int(), is_transient: z.optional(z.boolean()) }) });

export interface GraphAnswer {
  readonly status: number;
  readonly body: string;
  /** The header of this name; null where there is none. */
  readonly retryAfter: string | null;
}

/**
 * What an answer says of an attempt. Meta's own error is a "no": nothing was sent. Anything else that isn't a "yes",
 * such as a page of a proxy on the way, says nothing. Meta's words are left behind: they may repeat an address.
 *
 * @throws MetaAccessError
 */
export function meaningOfAnswer({ status, body, retryAfter }: GraphAnswer): PartSent {
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  const { data } = z.safeParse(errorSchema, parseJson(body));
  if (!data) return status === 429 ? tryLater(retryAfter) : { kind: 'unknown' };
  const { code, is_transient: isTransient } = data.error;
  if (NO_ACCESS.includes(code)) throw new MetaAccessError(code);
  const isForLater = isTransient === true || status === 429 || LATER.includes(code);
  return isForLater ? tryLater(retryAfter) : { kind: 'refused', code: String(code) };
}

function tryLater(retryAfter: string | null): PartSent {
  const afterSeconds = Number(retryAfter);
  return { kind: 'try-later', ...(afterSeconds > 0 && { afterSeconds }) };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
