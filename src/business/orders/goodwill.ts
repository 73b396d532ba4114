import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';
import { isLate, type Order } from './order.ts';

/** How long the discount waits after the trouble was put right, in days. */
export const GOODWILL_WAITS_DAYS = 30;

/**
 * Whether the discount that makes up for an order's trouble waits for its customer: from the first trouble on, until
 * some days after it was put right, for one purchase.
 */
export function isGoodwillDue(order: Order, today: PlainDate): boolean {
  const { problem, goodwillUsed } = order;
  if (goodwillUsed) return false;
  return problem ? isStillWaiting(problem.solvedAtIso, today) : isLate(order, today);
}

function isStillWaiting(solvedAtIso: string | undefined, today: PlainDate): boolean {
  if (solvedAtIso === undefined) return true;
  const until = Temporal.PlainDate.from(solvedAtIso.slice(0, 10)).add({ days: GOODWILL_WAITS_DAYS });
  return Temporal.PlainDate.compare(Temporal.PlainDate.from(today), until) <= 0;
}
