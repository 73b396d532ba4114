import type { Customer } from '#business/customers/index';
import { addedTo, newOrder, toCommitment } from './commitment.ts';
import { PURCHASE_POLICY } from './policy.ts';
import type { Commitment, PurchasePorts } from './ports.ts';
import type { Purchase, Undoing } from './purchase.ts';
import { whyClosed } from './why-closed.ts';

export type CommitOutcome =
  | { readonly kind: 'committed'; readonly purchase: Commitment['purchase'] }
  | { readonly kind: 'undo'; readonly because: Undoing }
  /** Somebody else has the purchase. */
  | { readonly kind: 'lost' };

type Ports = Pick<PurchasePorts, 'book' | 'orders' | 'hashContact' | 'newOrderNumber' | 'newEventId'>;

/** For whom, and when. */
export interface Buying {
  readonly customer: Customer;
  readonly nowEpochSeconds: number;
}

/**
 * Makes the purchase, whose money is held back, in one transaction. An order that somebody else changes at the same time is read anew, and the
 * lines are added to it as it is then.
 */
export async function commit(paid: Purchase, buying: Buying, ports: Ports): Promise<CommitOutcome> {
  let purchase = paid;
  for (let attempt = 0; attempt < PURCHASE_POLICY.commitAttempts; attempt++) {
    const orders = await ordersOf(purchase, buying, ports);
    if ('closed' in orders) return { kind: 'undo', because: orders.closed };
    const eventId = ports.newEventId(buying.nowEpochSeconds * 1000);
    const commitment = toCommitment(purchase, orders, { ...buying, eventId });
    const { kind } = await ports.book.commit(commitment);
    if (kind === 'committed') return { kind, purchase: commitment.purchase };
    if (isGone(kind)) return { kind: 'undo', because: { kind } };
    if (kind === 'lost') return { kind };
    if (kind === 'order-number-taken') purchase = { ...purchase, orderNumber: ports.newOrderNumber() };
  }
  return { kind: 'undo', because: { kind: 'interrupted' } };
}

/** What the price counts with isn't there any more. */
const GONE = ['offer-gone', 'code-gone', 'goodwill-gone', 'credit-gone'] as const;
const isGone = (kind: string): kind is (typeof GONE)[number] => GONE.some((gone) => gone === kind);

type Orders = Pick<Commitment, 'order' | 'orderBefore'>;

/** The order after the purchase, and before it; or why nothing can be added to it any more. */
async function ordersOf(
  purchase: Purchase,
  buying: Buying,
  ports: Ports,
): Promise<Orders | { readonly closed: Undoing }> {
  const { customer, nowEpochSeconds } = buying;
  if (purchase.isNewOrder)
    return { order: newOrder(purchase, await ports.hashContact(customer.email), nowEpochSeconds) };
  const orderBefore = await ports.orders.findByNumber(purchase.orderNumber);
  const closed = whyClosed(orderBefore, purchase.customerId, purchase.arrivesOn);
  if (closed || !orderBefore) return { closed: closed ?? { kind: 'order-closed' } };
  // It may have been used by whoever changed the order meanwhile.
  const isGoodwillGone = purchase.goodwillFor === purchase.orderNumber && orderBefore.goodwillUsed !== undefined;
  return isGoodwillGone
    ? { closed: { kind: 'goodwill-gone' } }
    : { orderBefore, order: addedTo(orderBefore, purchase) };
}
