import type { DeclineReason, Payment } from './payment.ts';

/** How a call ended that gave no answer about the payment itself. */
export type NoAnswer =
  /** The provider's answer was lost or is late: it may have been done. The same key tells, or `find`. */
  | { readonly kind: 'unknown' }
  /** The provider said that it won't do it now (its load, its outage): nothing was done; the same key may try again. */
  | { readonly kind: 'unavailable' };

/** There is no such payment. */
export interface PaymentNotFound {
  readonly kind: 'payment-not-found';
}

export type Authorized = { readonly kind: 'authorized'; readonly paymentId: string } | Declined | NoAnswer;

export interface Declined {
  readonly kind: 'declined';
  readonly reason: DeclineReason;
}

export type Captured =
  | { readonly kind: 'captured' }
  /** By an earlier call under another key; how much, `find` tells. */
  | { readonly kind: 'already-captured' }
  /** Nothing can be taken any more: it was canceled, or the authorization ran out. */
  | { readonly kind: 'canceled' }
  | PaymentNotFound
  | NoAnswer;

export type Canceled =
  | { readonly kind: 'canceled' }
  | { readonly kind: 'already-canceled' }
  /** Too late: it has to be refunded. */
  | { readonly kind: 'already-captured' }
  | PaymentNotFound
  | NoAnswer;

export type Refunded =
  | { readonly kind: 'refunded'; readonly refundId: string }
  /** More than was taken and not given back yet. */
  | { readonly kind: 'exceeds-captured' }
  | { readonly kind: 'not-captured' }
  | PaymentNotFound
  | NoAnswer;

export type Found = { readonly kind: 'found'; readonly payment: Payment } | PaymentNotFound | NoAnswer;
