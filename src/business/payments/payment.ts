import type { PaymentState } from './payment-states.ts';

/** How a customer pays without being present: ids under which the payment provider keeps it; never a card's number. */
export interface StoredPaymentMethod {
  /** The customer, as the provider calls them. */
  readonly providerCustomerId: string;
  /** The card or account. */
  readonly methodId: string;
}

/** A payment as its provider knows it. */
export interface Payment {
  /** The provider's id. */
  readonly paymentId: string;
  /** The key under which it was authorized. */
  readonly idempotencyKey: string;
  readonly state: PaymentState;
  /** Authorized, minor units. */
  readonly amountMinor: number;
  /** Taken, minor units; what was authorized beyond it is let go. */
  readonly capturedMinor: number;
  /** Given back, minor units; never more than was taken. */
  readonly refundedMinor: number;
  /** ISO 4217, such as "USD". */
  readonly currency: string;
}

/** What a customer may hear of why their bank said no; everything else that banks say stays with them. */
export const DECLINE_REASONS = ['insufficient-funds', 'expired-card', 'needs-authentication', 'generic'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
