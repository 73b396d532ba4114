import { CarrierRequestError, type NoAnswer, type Refused } from '#business/shipping/index';

type Asked<Value> = { readonly kind: 'answered'; readonly value: Value } | Refused | NoAnswer;

/** What EasyPost's library throws, whatever its class. */
interface Failure {
  readonly statusCode?: number;
  readonly code?: string;
  readonly status?: number;
}

/** The account's own trouble: nothing is wrong with the parcel, and somebody has to see to it. */
const OUR_FAULT = [401, 402, 403];
const UNAVAILABLE = [429, 503];
/** What the carrier says no to: an address, a parcel, a service. */
const REFUSED = [400, 404, 405, 422];

/**
 * Asks, once. A lost answer leaves it open whether it was done.
 *
 * @throws CarrierRequestError when EasyPost doesn't take our key or account
 * @source https://docs.easypost.com/docs/errors
 */
export async function askEasyPost<Value>(request: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    return { kind: 'answered', value: await request() };
  } catch (error) {
    const { statusCode, status = statusCode ?? 0, code = `HTTP.${status}` } = error as Failure;
    if (OUR_FAULT.includes(status)) throw new CarrierRequestError(code, { cause: status });
    if (UNAVAILABLE.includes(status)) return { kind: 'unavailable' };
    return REFUSED.includes(status) ? { kind: 'refused', code } : { kind: 'unknown' };
  }
}
