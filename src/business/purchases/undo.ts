import { effectKey, type Payment, type PaymentGateway } from '#business/payments/index';
import type { PurchasePorts } from './ports.ts';
import type { Purchase, Undoing } from './purchase.ts';

type Ports = Pick<PurchasePorts, 'book' | 'payments' | 'pointOfSale'>;

/** Reasons for which no money can be held back. */
const UNPAID: readonly Undoing['kind'][] = ['sold-out', 'declined'];

/** Decides against a purchase and lets go what it holds. False when somebody else has decided on it. */
export async function undo(purchase: Purchase, undoing: Undoing, ports: Ports): Promise<boolean> {
  if (!(await ports.book.decideToUndo(purchase, undoing))) return false;
  await letGo({ ...purchase, undoing }, ports);
  return true;
}

/**
 * Lets go what a purchase that was decided against holds, in the reverse order: first the money, then the stock. It may
 * be done again and again; what can't be made sure of is left to the sweeper.
 *
 * @returns whether everything is let go
 */
export async function letGo(purchase: Purchase, { book, payments, pointOfSale }: Ports): Promise<boolean> {
  const { purchaseId, undoing } = purchase;
  const isUnpaid = undoing !== undefined && UNPAID.includes(undoing.kind);
  if (!isUnpaid && !(await giveMoneyBack(purchase, payments))) return false;
  await pointOfSale.release({ reservationId: purchaseId, owner: purchaseId });
  return book.settle(purchase, 'undone');
}

async function giveMoneyBack({ purchaseId, paymentMethod }: Purchase, payments: PaymentGateway): Promise<boolean> {
  const found = await payments.find({ idempotencyKey: effectKey(purchaseId, 'authorize'), paymentMethod });
  if (found.kind !== 'found') return found.kind === 'payment-not-found';
  switch (found.payment.state) {
    case 'declined':
    case 'canceled':
      return true;
    case 'authorized': {
      const { paymentId } = found.payment;
      const { kind } = await payments.cancel({ paymentId, idempotencyKey: effectKey(purchaseId, 'cancel') });
      return kind === 'canceled' || kind === 'already-canceled';
    }
    case 'captured':
      return refund(purchaseId, found.payment, payments);
    case 'pending':
      return false;
  }
}

/** Nothing captures before the commit; somebody at the provider may have. */
async function refund(purchaseId: string, payment: Payment, payments: PaymentGateway): Promise<boolean> {
  const { paymentId, capturedMinor, refundedMinor } = payment;
  const amountMinor = capturedMinor - refundedMinor;
  if (amountMinor === 0) return true;
  const idempotencyKey = effectKey(purchaseId, 'refund');
  return (await payments.refund({ paymentId, amountMinor, idempotencyKey })).kind === 'refunded';
}
