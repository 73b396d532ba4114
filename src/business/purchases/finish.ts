import { effectKey } from '#business/payments/index';
import type { PurchasePorts } from './ports.ts';
import { chargedMinor } from './charged.ts';
import type { Purchase } from './purchase.ts';
import { saleOf } from './sale-of.ts';

type Ports = Pick<PurchasePorts, 'book' | 'payments' | 'pointOfSale' | 'reportUncollected'>;

/** How far finishing came; what is open is left to the sweeper. */
export type Finished = 'done' | 'uncollected' | 'open';

/**
 * Takes the money of a committed purchase and its goods out of the stock. It may be done again and again: nothing is
 * taken twice. What can't be collected is told to the team before it is settled, so that no crash keeps it from them.
 */
export async function finish(purchase: Purchase, nowEpochSeconds: number, ports: Ports): Promise<Finished> {
  const { book, payments, pointOfSale } = ports;
  const { purchaseId } = purchase;
  const isTaken = await takeMoney(purchase, payments);
  if (isTaken === 'open') return 'open';
  await pointOfSale.registerSale({ reservationId: purchaseId, owner: purchaseId }, saleOf(purchase, isTaken));
  const end = isTaken ? 'done' : 'uncollected';
  if (!isTaken) await ports.reportUncollected(purchase, nowEpochSeconds);
  await book.settle(purchase, end);
  return end;
}

async function takeMoney(purchase: Purchase, payments: Ports['payments']): Promise<boolean | 'open'> {
  const { purchaseId, paymentId = '' } = purchase;
  const amountMinor = chargedMinor(purchase);
  if (amountMinor === 0) return true;
  const { kind } = await payments.capture({ paymentId, amountMinor, idempotencyKey: effectKey(purchaseId, 'capture') });
  if (kind === 'unknown' || kind === 'unavailable') return 'open';
  return kind === 'captured' || kind === 'already-captured';
}
