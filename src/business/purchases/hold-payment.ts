import { type DeclineReason, effectKey, type PaymentGateway } from '#business/payments/index';
import { chargedMinor } from './charged.ts';
import type { Purchase } from './purchase.ts';

type Gateway = Pick<PaymentGateway, 'authorize' | 'find'>;

export type PaymentHeld =
  /** Without a payment where nothing is charged. */
  | { readonly kind: 'authorized'; readonly paymentId?: string }
  | { readonly kind: 'declined'; readonly reason: DeclineReason }
  /** The provider doesn't work now, and nothing was done. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'unknown' };

/**
 * Holds the purchase's amount back. When the answer is lost, the provider is asked what became of it; what it doesn't
 * know is tried once more under the same key.
 */
export async function holdPayment(purchase: Purchase, payments: Gateway): Promise<PaymentHeld> {
  if (chargedMinor(purchase) === 0) return { kind: 'authorized' };
  const first = await authorize(purchase, payments);
  if (first.kind !== 'unknown') return first;
  return (await lookUp(purchase, payments)) ?? authorize(purchase, payments);
}

function authorize(purchase: Purchase, payments: Gateway): Promise<PaymentHeld> {
  const { purchaseId, customerId, paymentMethod, currency, orderNumber } = purchase;
  const amountMinor = chargedMinor(purchase);
  const idempotencyKey = effectKey(purchaseId, 'authorize');
  return payments.authorize({ idempotencyKey, customerId, paymentMethod, amountMinor, currency, orderNumber });
}

/** What became of it, as far as that is certain; undefined when the provider has never heard of it. */
async function lookUp({ purchaseId, paymentMethod }: Purchase, payments: Gateway): Promise<PaymentHeld | undefined> {
  const found = await payments.find({ idempotencyKey: effectKey(purchaseId, 'authorize'), paymentMethod });
  if (found.kind === 'payment-not-found') return undefined;
  if (found.kind !== 'found') return { kind: 'unknown' };
  const { state, paymentId } = found.payment;
  if (state === 'authorized') return { kind: 'authorized', paymentId };
  return state === 'declined' ? { kind: 'declined', reason: 'generic' } : { kind: 'unknown' };
}
