import type { Stripe } from 'stripe';
import type { Payment, PaymentState } from '#business/payments/index';

/** Under which a payment intent carries the key that it was made with: Stripe can't be asked for keys. */
export const KEY_IN_METADATA = 'idempotency_key';

/**
 * Payments are confirmed when they are made, with nobody there to act: one that still waits for somebody was declined.
 *
 * @source https://docs.stripe.com/payments/paymentintents/lifecycle
 */
const STATES: Readonly<Record<string, PaymentState>> = {
  requires_payment_method: 'declined',
  requires_confirmation: 'declined',
  requires_action: 'declined',
  processing: 'pending',
  requires_capture: 'authorized',
  canceled: 'canceled',
  succeeded: 'captured',
};

/** A payment intent, its latest charge expanded; undefined when it wasn't made here. */
export function toPayment(intent: Stripe.PaymentIntent): Payment | undefined {
  const idempotencyKey = intent.metadata[KEY_IN_METADATA];
  if (idempotencyKey === undefined) return undefined;
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null;
  return {
    paymentId: intent.id,
    idempotencyKey,
    state: STATES[intent.status] ?? 'pending',
    amountMinor: intent.amount,
    capturedMinor: intent.amount_received,
    refundedMinor: charge?.amount_refunded ?? 0,
    currency: intent.currency.toUpperCase(),
  };
}
