import { confirmationKeyOf, type Payment } from '#business/payments/index';
import { giveBack } from './give-back.ts';
import type { PurchasePorts } from './ports.ts';

export interface LatePaymentPorts {
  readonly book: Pick<PurchasePorts['book'], 'find'>;
  readonly payments: Pick<PurchasePorts['payments'], 'cancel' | 'refund'>;
}

/** `open`: nobody can say yet whether it was given back. */
export type LatePayment = 'not-late' | 'let-go' | 'open';

/**
 * Gives back what a payment holds that turned up after its purchase was undone: its request or its report was long on the
 * way. While a purchase is still being undone its sweeper does that.
 */
export async function letGoLate(payment: Payment, { book, payments }: LatePaymentPorts): Promise<LatePayment> {
  const purchaseId = confirmationKeyOf(payment.idempotencyKey, 'authorize');
  if (purchaseId === undefined || !HOLDS.includes(payment.state)) return 'not-late';
  const purchase = await book.find(purchaseId);
  if (purchase?.state !== 'undone') return 'not-late';
  return (await giveBack(purchaseId, payment, payments)) ? 'let-go' : 'open';
}

const HOLDS: readonly Payment['state'][] = ['pending', 'authorized', 'captured'];
