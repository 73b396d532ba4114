import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';
import { isLate, isOpenOrder, type Order } from '#business/orders/index';

/** The faster way: under which name it is sold, and how soon an order is there by it, from where it is now. */
export const EXPEDITE_POLICY = {
  name: 'Expedited Delivery',
  category: 'Services',
  /** Days from today, at the latest: packing what isn't packed yet takes the longer. */
  daysUntilThere: { placed: 3, preparing: 2 },
} as const;

/**
 * The day by which an order would come by the faster way; undefined when that isn't really earlier than it is promised
 * anyway, has left already, or is late.
 *
 * @source docs/recommendations.md
 */
export function expeditedDay(order: Order, today: PlainDate): PlainDate | undefined {
  if (!isOpenOrder(order) || isLate(order, today)) return undefined;
  const days = EXPEDITE_POLICY.daysUntilThere[order.status as keyof typeof EXPEDITE_POLICY.daysUntilThere];
  const arrivesOn = Temporal.PlainDate.from(today).add({ days }).toString();
  return isSooner(order, arrivesOn) ? arrivesOn : undefined;
}

/** True while an open order is promised for a later day than this. */
export const isSooner = (order: Order, day: PlainDate): boolean =>
  isOpenOrder(order) && 'expectedOn' in order && day < order.expectedOn;
