import { type DeclineReason, effectKey, type PaymentGateway } from '#business/payments/index';
import { differenceKey } from './effects.ts';
import type { Return } from './return.ts';

export type DifferenceHeld =
  | { readonly kind: 'held'; readonly paymentId?: string }
  | { readonly kind: 'declined'; readonly reason: DeclineReason }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'unknown' };

const amountOf = ({ replacement }: Return): number => replacement?.differenceMinor ?? 0;

/** Holds back what the better model costs more. A lost answer is looked up, and asked once more under the same key. */
export async function holdDifference(returned: Return, payments: PaymentGateway): Promise<DifferenceHeld> {
  const { paymentMethod } = returned;
  if (amountOf(returned) === 0) return { kind: 'held' };
  if (!paymentMethod) return { kind: 'interrupted' };
  const first = await authorize(returned, paymentMethod, payments);
  if (first.kind !== 'unknown') return first;
  const found = await payments.find({ idempotencyKey: effectKey(differenceKey(returned), 'authorize'), paymentMethod });
  if (found.kind === 'payment-not-found') return authorize(returned, paymentMethod, payments);
  if (found.kind !== 'found') return { kind: 'unknown' };
  const { state, paymentId } = found.payment;
  if (state === 'authorized') return { kind: 'held', paymentId };
  return state === 'declined' ? { kind: 'declined', reason: 'generic' } : { kind: 'unknown' };
}

async function authorize(
  returned: Return,
  paymentMethod: NonNullable<Return['paymentMethod']>,
  payments: PaymentGateway,
): Promise<DifferenceHeld> {
  const { customerId, currency, orderNumber } = returned;
  const authorized = await payments.authorize({
    idempotencyKey: effectKey(differenceKey(returned), 'authorize'),
    amountMinor: amountOf(returned),
    ...{ customerId, paymentMethod, currency, orderNumber },
  });
  if (authorized.kind === 'authorized') return { kind: 'held', paymentId: authorized.paymentId };
  return authorized.kind === 'unavailable' ? { kind: 'interrupted' } : authorized;
}

/** Takes what is held back. `lost` when the provider doesn't have it any more. */
export async function takeDifference(returned: Return, payments: PaymentGateway): Promise<'taken' | 'open' | 'lost'> {
  const { differencePaymentId: paymentId } = returned;
  if (paymentId === undefined) return 'taken';
  const idempotencyKey = effectKey(differenceKey(returned), 'capture');
  const { kind } = await payments.capture({ paymentId, amountMinor: amountOf(returned), idempotencyKey });
  if (kind === 'unknown' || kind === 'unavailable') return 'open';
  return kind === 'captured' || kind === 'already-captured' ? 'taken' : 'lost';
}

/** Lets the difference go, or gives it back when it was taken. False while that isn't sure. */
export async function returnDifference(returned: Return, payments: PaymentGateway): Promise<boolean> {
  const { paymentMethod } = returned;
  if (amountOf(returned) === 0 || !paymentMethod) return true;
  const found = await payments.find({ idempotencyKey: effectKey(differenceKey(returned), 'authorize'), paymentMethod });
  if (found.kind !== 'found') return found.kind === 'payment-not-found';
  const { state, paymentId, capturedMinor, refundedMinor } = found.payment;
  if (state === 'pending') return false;
  if (state === 'authorized') {
    const { kind } = await payments.cancel({ paymentId, idempotencyKey: effectKey(differenceKey(returned), 'cancel') });
    return kind === 'canceled' || kind === 'already-canceled';
  }
  if (state !== 'captured' || capturedMinor === refundedMinor) return true;
  const idempotencyKey = effectKey(differenceKey(returned), 'refund');
  return (
    (await payments.refund({ paymentId, amountMinor: capturedMinor - refundedMinor, idempotencyKey })).kind ===
    'refunded'
  );
}
