import { Stripe } from 'stripe';
import { type NoAnswer, PaymentKeyReusedError, PaymentRequestError } from '#business/payments/index';

/** Stripe said no to this request: the card's fault, or that of what was asked. */
export interface Refused {
  readonly kind: 'refused';
  readonly by: 'card' | 'request';
  /** Stripe's, such as "resource_missing"; a decline code where there is one. */
  readonly code: string;
  readonly param?: string | undefined;
}

type Asked<Value> = { readonly kind: 'answered'; readonly value: Value } | Refused | NoAnswer;

/**
 * Asks, and once more when the connection broke or timed out: the same key gets the answer of the first, if it has been
 * done. Nothing else is repeated: Stripe answers a key that failed with the same failure.
 *
 * @throws PaymentKeyReusedError
 * @throws PaymentRequestError when Stripe doesn't take our secret key
 * @source https://docs.stripe.com/error-low-level
 */
export async function askStripe<Value>(request: () => Promise<Value>): Promise<Asked<Value>> {
  const first = await attempt(request);
  if (first !== LOST) return first;
  const second = await attempt(request);
  // What was turned away the second time may have been done the first time.
  return second === LOST || second.kind === 'unavailable' ? { kind: 'unknown' } : second;
}

const LOST = 'lost';

async function attempt<Value>(request: () => Promise<Value>): Promise<Asked<Value> | typeof LOST> {
  try {
    return { kind: 'answered', value: await request() };
  } catch (error) {
    return meaningOf(error);
  }
}

const { errors } = Stripe;

function meaningOf(error: unknown): Refused | NoAnswer | typeof LOST {
  if (error instanceof errors.StripeConnectionError) return LOST;
  if (error instanceof errors.StripeRateLimitError) return { kind: 'unavailable' };
  if (error instanceof errors.StripeIdempotencyError) throw new PaymentKeyReusedError({ cause: error });
  if (error instanceof errors.StripeCardError) return refusal('card', error.decline_code || error.code);
  if (error instanceof errors.StripeInvalidRequestError) return refusal('request', error.code, error.param);
  if (error instanceof errors.StripeAuthenticationError || error instanceof errors.StripePermissionError)
    throw new PaymentRequestError('secret_key', { cause: error });
  // Its own errors, and a request with the same key that is still under way: it may yet have been done.
  if (error instanceof errors.StripeAPIError) return { kind: 'unknown' };
  throw error;
}

const refusal = (by: Refused['by'], code = 'unspecified', param?: string): Refused => ({
  kind: 'refused',
  by,
  code,
  param,
});
