import type { ShopEvent } from '../events/index.ts';
import type { Order } from './order.ts';
import { parcelOf } from './order.ts';

/** What customers may have to be told, when it happened, and how events are named. */
export interface Telling {
  readonly occurredAtIso: string;
  readonly nowEpochSeconds: number;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

/**
 * The events of a change: one for what goes wrong, otherwise one when status, promised day, hours or parcel are others.
 * A change is told by one event, so that nobody gets two messages about it.
 *
 * @param before undefined for a new order
 */
export function eventsOf(before: Order | undefined, after: Order, telling: Telling): readonly ShopEvent[] {
  if (isNewTrouble(before, after)) return [troubleEvent(after, telling)];
  return before && isToldAlike(before, after) ? [] : [statusEvent(before, after, telling)];
}

function isNewTrouble(before: Order | undefined, { problem, ...after }: Order): boolean {
  if (!problem || problem.solvedAtIso !== undefined) return false;
  if (problem.kind !== before?.problem?.kind || problem.sinceIso !== before.problem.sinceIso) return true;
  const isPromisedAnew = after.status === 'delayed' && expectedOn(before) !== after.expectedOn;
  return problem.kind === 'late' && isPromisedAnew;
}

const isToldAlike = (before: Order, after: Order): boolean =>
  JSON.stringify(whatIsTold(before)) === JSON.stringify(whatIsTold(after));

const expectedOn = (order: Order) => ('expectedOn' in order ? order.expectedOn : undefined);

/** In this order, so that two can be compared. */
function whatIsTold(order: Order) {
  const { status: to, window } = order;
  const parcel = parcelOf(order);
  return {
    to,
    ...('expectedOn' in order && { expectedOn: order.expectedOn }),
    ...('deliveredOn' in order && { deliveredOn: order.deliveredOn }),
    ...(parcel && { carrier: parcel.carrier, trackingNumber: parcel.trackingNumber }),
    ...(window && { window: { fromIso: window.fromIso, toIso: window.toIso } }),
  };
}

const common = ({ orderNumber }: Order, { occurredAtIso, nowEpochSeconds, newEventId }: Telling) => ({
  aggregate: `ORDER#${orderNumber}`,
  id: newEventId(nowEpochSeconds * 1000),
  occurredAtIso,
});

const statusEvent = (before: Order | undefined, after: Order, telling: Telling): ShopEvent<'order-status-changed'> => ({
  ...common(after, telling),
  type: 'order-status-changed',
  data: {
    orderNumber: after.orderNumber,
    customerId: after.customerId,
    ...(before && { from: before.status }),
    ...whatIsTold(after),
  },
});

function troubleEvent(after: Order, telling: Telling): ShopEvent<'shipment-in-trouble'> {
  const { orderNumber, customerId, problem } = after;
  if (!problem) throw new RangeError('An order without a problem is in trouble.');
  const { kind: trouble, goodwillOfferId } = problem;
  // A day that has passed is no promise any more.
  const promised = after.status === 'delayed' && trouble === 'late' ? { expectedOn: after.expectedOn } : {};
  return {
    ...common(after, telling),
    type: 'shipment-in-trouble',
    data: { orderNumber, customerId, trouble, ...promised, goodwillOfferId },
  };
}
