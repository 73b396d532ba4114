import type { CrmFailure } from '#business/crm/index';
import { HubspotAccessError } from './errors.ts';

export type Asked<Value> =
  { readonly kind: 'answered'; readonly value: Value } | { readonly kind: 'absent' } | CrmFailure;

/** What HubSpot's library throws when an answer says no, whatever its class. */
interface Failure {
  readonly code?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const LATE = Symbol('late');
const OUR_FAULT = [401, 403];
const TOO_MANY = [423, 429];

/**
 * Asks, once. What HubSpot says in words is left behind: it may repeat an address.
 *
 * @throws HubspotAccessError when HubSpot doesn't take our token, or it may not do this
 * @source https://developers.hubspot.com/docs/api-reference/error-handling
 */
export async function askHubspot<Value>(timeoutMs: number, request: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    const value = await inTime(timeoutMs, request());
    return value === LATE ? { kind: 'unknown' } : { kind: 'answered', value };
  } catch (error) {
    return meaningOf(error as Failure);
  }
}

/** HubSpot's library waits for ever. A request that is given up may yet be done. */
async function inTime<Value>(timeoutMs: number, answer: Promise<Value>): Promise<Value | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function meaningOf({ code: status, headers = {}, body }: Failure): Exclude<Asked<never>, { kind: 'answered' }> {
  // A broken connection has a code in letters, or none.
  if (typeof status !== 'number') return { kind: 'unknown' };
  if (OUR_FAULT.includes(status)) throw new HubspotAccessError(status);
  if (TOO_MANY.includes(status)) return tryLater(headers);
  if (status === 404) return { kind: 'absent' };
  return status >= 400 && status < 500 ? { kind: 'refused', code: categoryOf(body, status) } : { kind: 'unknown' };
}

function tryLater(headers: Readonly<Record<string, string>>): CrmFailure {
  const afterSeconds = Number(headers['retry-after']);
  return { kind: 'try-later', ...(afterSeconds > 0 && { afterSeconds }) };
}

/** HubSpot's word for what is wrong, such as "VALIDATION_ERROR". */
export function categoryOf(body: unknown, status: number): string {
  const { category } = (typeof body === 'object' && body !== null ? body : {}) as { readonly category?: unknown };
  return typeof category === 'string' && /^[A-Z_]{1,60}$/.test(category) ? category : `HTTP_${status}`;
}
