import type { Purchase } from '../purchase.ts';
import { daysOf } from './days.ts';

/** How regularly somebody buys. */
export interface Cadence {
  /** Half of the pauses between two purchases were shorter. */
  readonly medianDays: number;
  readonly daysSinceLast: number;
}

/** Two pauses are the fewest that say something. */
const FEWEST_PURCHASES = 3;

/** Days between purchases, one pause for each after the first. @param purchases of one customer, oldest first */
export const pausesOf = (purchases: readonly Purchase[]): number[] =>
  purchases.slice(1).map(({ purchasedAt }, index) => daysOf(purchasedAt) - daysOf(purchases[index]?.purchasedAt ?? ''));

/** @param purchases of one customer, oldest first; undefined when there are too few */
export function cadenceOf(purchases: readonly Purchase[], asOfIso: string): Cadence | undefined {
  const last = purchases.at(-1);
  if (!last || purchases.length < FEWEST_PURCHASES) return undefined;
  const pauses = pausesOf(purchases).sort((a, b) => a - b);
  return {
    medianDays: Math.round(pauses[Math.floor(pauses.length / 2)] ?? 0),
    daysSinceLast: Math.floor(daysOf(asOfIso) - daysOf(last.purchasedAt)),
  };
}
