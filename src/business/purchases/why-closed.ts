import type { PlainDate } from '#business/dates';
import { isSooner } from '#business/offers/index';
import { isOpenOrder, type Order } from '#business/orders/index';
import type { Undoing } from './purchase.ts';

/**
 * Why nothing can be added to the customer's order any more, or it can't come sooner; undefined while it can.
 *
 * @param order as it is now
 * @param arrivesOn by when it is to come, where the faster way is bought
 */
export function whyClosed(order: Order | undefined, customerId: string, arrivesOn?: PlainDate): Undoing | undefined {
  if (order?.customerId !== customerId) return { kind: 'order-closed' };
  if (arrivesOn !== undefined) return isSooner(order, arrivesOn) ? undefined : { kind: 'not-sooner' };
  return isOpenOrder(order) ? undefined : { kind: 'order-closed' };
}
