import type { Authorized, Canceled, Captured, Found, Refunded } from './outcomes.ts';
import type { StoredPaymentMethod } from './payment.ts';

export interface Authorization {
  /** One for each effect: see `effectKey`. */
  readonly idempotencyKey: string;
  /** The shop's own id of the customer, for the provider's records. */
  readonly customerId: string;
  readonly paymentMethod: StoredPaymentMethod;
  /** Minor units, at least 1. */
  readonly amountMinor: number;
  /** ISO 4217, such as "USD". */
  readonly currency: string;
  readonly orderNumber: string;
}

/** An effect on a payment that takes or gives an amount, minor units, at least 1. */
export interface AmountOf {
  readonly idempotencyKey: string;
  readonly paymentId: string;
  readonly amountMinor: number;
}

/** A payment by its id, or by the key under which it was authorized, with the payment method that it was for. */
export type PaymentName =
  { readonly paymentId: string } | { readonly idempotencyKey: string; readonly paymentMethod: StoredPaymentMethod };

/**
 * The payment provider. Every effect has a key of its own: a call that is repeated under its key does nothing more and
 * has the first one's answer. Providers forget keys after a day at the earliest.
 *
 * @throws PaymentKeyReusedError by every effect when its key was used for something else
 * @throws PaymentRequestError when the provider doesn't take the request as it is: our fault, and nothing was done
 */
export interface PaymentGateway {
  /** Holds an amount back on a stored payment method, with the customer not present. */
  authorize(authorization: Authorization): Promise<Authorized>;

  /** Takes all or part of what is held back, once; the rest is let go. */
  capture(capture: AmountOf): Promise<Captured>;

  /** Lets go what is held back. */
  cancel(cancellation: Omit<AmountOf, 'amountMinor'>): Promise<Canceled>;

  /** Gives back of what was taken; several refunds add up to what was taken at most. */
  refund(refund: AmountOf): Promise<Refunded>;

  /** What became of a payment, refused ones included. Sees its own writes. */
  find(name: PaymentName): Promise<Found>;
}
