import type { Square, SquareClient } from 'square';
import { askSquare } from './ask-square.ts';
import { SquareRequestError, SquareUnavailableError } from './errors.ts';

/** How often somebody else may change the order before it is given up for now. */
const ATTEMPTS = 3;

/** Cancels an open order, refunds a paid one. It may be done again: nothing is refunded twice. */
export async function undoOrder(
  square: SquareClient,
  order: Square.Order,
  key: string,
): Promise<'canceled' | 'refunded'> {
  let current = order;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (current.state === 'CANCELED') return 'canceled';
    if (current.state === 'COMPLETED') return refund(square, current, key);
    if (await cancel(square, current)) return 'canceled';
    current = await reread(square, current);
  }
  throw new SquareUnavailableError({ cause: new Error('Others go on changing the order.') });
}

/** False when somebody has changed the order since it was read. */
async function cancel(square: SquareClient, { id = '', locationId, version }: Square.Order): Promise<boolean> {
  const order = { locationId, state: 'CANCELED' as const, ...(version !== undefined && { version }) };
  const canceled = await askSquare(() => square.orders.update({ orderId: id, order }), 'VERSION_MISMATCH');
  return canceled !== undefined;
}

async function reread(square: SquareClient, { id = '' }: Square.Order): Promise<Square.Order> {
  const { order } = (await askSquare(() => square.orders.get({ orderId: id }))) ?? {};
  if (!order) throw new SquareRequestError('NOT_FOUND', {});
  return order;
}

async function refund(square: SquareClient, { tenders, totalMoney }: Square.Order, key: string): Promise<'refunded'> {
  const paymentId = tenders?.[0]?.paymentId ?? tenders?.[0]?.id;
  if (!paymentId || !totalMoney) throw new SquareRequestError('NOT_PAID', {});
  const reason = 'The sale was undone';
  await askSquare(() =>
    square.refunds.refundPayment({ idempotencyKey: key, paymentId, amountMoney: totalMoney, reason }),
  );
  return 'refunded';
}
