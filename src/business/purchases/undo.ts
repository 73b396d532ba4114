import { effectKey, type PaymentGateway } from '#business/payments/index';
import { chargedMinor } from './charged.ts';
import { giveBack } from './give-back.ts';
import { PURCHASE_POLICY } from './policy.ts';
import type { PurchasePorts } from './ports.ts';
import type { Purchase, Undoing } from './purchase.ts';

type Ports = Pick<PurchasePorts, 'book' | 'payments' | 'pointOfSale'>;

/** Reasons for which no money can be held back. */
const UNPAID: readonly Undoing['kind'][] = ['sold-out', 'declined'];

/** Decides against a purchase and lets go what it holds. False when somebody else has decided on it. */
export async function undo(
  purchase: Purchase,
  undoing: Undoing,
  nowEpochSeconds: number,
  ports: Ports,
): Promise<boolean> {
  if (!(await ports.book.decideToUndo(purchase, undoing))) return false;
  await letGo({ ...purchase, undoing }, nowEpochSeconds, ports);
  return true;
}

/**
 * Lets go what a purchase that was decided against holds, in the reverse order: first the money, then the stock. It may
 * be done again and again; what can't be made sure of is left to the sweeper, and so is for a while a payment that the
 * provider hasn't heard of: the request for it may still be on its way.
 *
 * @returns whether everything is let go
 */
export async function letGo(purchase: Purchase, nowEpochSeconds: number, ports: Ports): Promise<boolean> {
  const { book, payments, pointOfSale } = ports;
  const { purchaseId, undoing, begunAtEpochSeconds } = purchase;
  const isUnpaid = chargedMinor(purchase) === 0 || (undoing !== undefined && UNPAID.includes(undoing.kind));
  const money = isUnpaid ? 'back' : await giveMoneyBack(purchase, payments);
  if (money === 'open') return false;
  await pointOfSale.release({ reservationId: purchaseId, owner: purchaseId });
  const mayStillCome = nowEpochSeconds - begunAtEpochSeconds < PURCHASE_POLICY.latePaymentSeconds;
  if (money === 'never-held' && mayStillCome) return false;
  return book.settle(purchase, 'undone');
}

async function giveMoneyBack(
  { purchaseId, paymentMethod }: Purchase,
  payments: PaymentGateway,
): Promise<'back' | 'never-held' | 'open'> {
  const found = await payments.find({ idempotencyKey: effectKey(purchaseId, 'authorize'), paymentMethod });
  if (found.kind === 'payment-not-found') return 'never-held';
  if (found.kind !== 'found') return 'open';
  return (await giveBack(purchaseId, found.payment, payments)) ? 'back' : 'open';
}
