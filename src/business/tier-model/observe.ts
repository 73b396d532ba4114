import { type Purchase, totalMinor } from '../history/index.ts';

/** What a customer had spent by a day, and what they spent in the days after it. Minor units. */
export interface Observed {
  readonly spentMinor: number;
  readonly laterMinor: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Looks at customers as they were on a day, and at what became of them; who had bought nothing by then isn't looked at.
 *
 * @param customers each customer's purchases, in one currency
 * @param dayIso    what is bought at that instant or later is "later", ISO 8601 in UTC
 */
export function observe(customers: readonly (readonly Purchase[])[], dayIso: string, laterDays: number): Observed[] {
  const day = Date.parse(dayIso);
  const end = day + laterDays * MILLISECONDS_A_DAY;
  const sumOf = (purchases: readonly Purchase[], from: number, until: number): number =>
    purchases
      .filter(({ purchasedAt }) => Date.parse(purchasedAt) >= from && Date.parse(purchasedAt) < until)
      .reduce((sum, purchase) => sum + totalMinor(purchase), 0);
  return customers
    .map((purchases) => ({ spentMinor: sumOf(purchases, -Infinity, day), laterMinor: sumOf(purchases, day, end) }))
    .filter(({ spentMinor }) => spentMinor > 0);
}
