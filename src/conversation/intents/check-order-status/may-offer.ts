import { isLate, type Order } from '#business/orders/index';
import type { Memory, Turn } from '../../turn/index.ts';
import { mayOffer, solveProblem } from '../../understanding/mood/index.ts';

/** Whether an order that is as it should be may be followed by an offer: the mood allows it and nothing waits. */
export function mayEndWithOffer({ mood, queue, suspended }: Memory): boolean {
  return queue.length === 0 && suspended.length === 0 && mayOffer(solveProblem(mood));
}

/** Whether this order's status may: one that is late or missed is a problem to solve first. */
export const mayOfferAfter = ({ memory, today }: Turn, order: Order): boolean =>
  mayEndWithOffer(memory) && !isLate(order, today) && !isMissed(memory, order);

/** A complaint about an order that has arrived on paper isn't answered by its status. */
export const isMissed = ({ mood }: Memory, { status }: Order): boolean => mood.problem === 1 && status === 'delivered';
