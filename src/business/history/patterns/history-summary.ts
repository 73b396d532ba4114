import { type Purchase, totalMinor } from '../purchase.ts';
import { basketsOf } from './baskets.ts';
import { pausesOf } from './cadence.ts';
import { type Correlation, type CorrelationPolicy, createPairCounter } from './correlations.ts';
import { createValueLearner, type ValueModel } from './customer-value.ts';
import { fifthsOf, rfmOf, type RfmFifths } from './rfm.ts';
import { createSeasonCounter, type Season } from './seasons.ts';

/** What the whole history says, small enough to be read with every recommendation; about nobody. */
export interface HistorySummary {
  /** Instant, ISO 8601 in UTC. */
  readonly asOf: string;
  readonly customers: number;
  readonly purchases: number;
  /** What was spent in each category, minor units. */
  readonly spentMinorByCategory: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, Season>>;
  /** Products by sku, and categories by name. */
  readonly products: readonly Correlation[];
  readonly categories: readonly Correlation[];
  /** By sku, in how many baskets it is beside the best seller, 0 to 1. */
  readonly bestSellers: Readonly<Record<string, number>>;
  /** Between two purchases of a customer. */
  readonly medianPauseDays: number;
  readonly fifths: RfmFifths;
  readonly value: ValueModel;
}

/** Longer pauses count as so long. */
const LONGEST_PAUSE_DAYS = 730;
/** As many best sellers as are kept. */
const BEST_SELLERS = 100;

/**
 * Goes through the history customer by customer; what is kept grows with products and, by three numbers, with customers.
 *
 * @param asOfIso later purchases don't count
 */
export function createHistoryAnalysis(asOfIso: string, policy?: CorrelationPolicy) {
  const products = createPairCounter();
  const categories = createPairCounter();
  const seasons = createSeasonCounter();
  const value = createValueLearner(asOfIso);
  const pauses = new Uint32Array(LONGEST_PAUSE_DAYS + 1);
  const spent = new Map<string, number>();
  const rfm = { recencyDays: [] as number[], frequency: [] as number[], monetaryMinor: [] as number[] };
  let purchaseCount = 0;

  return {
    /** @param ofCustomer all purchases of one customer, oldest first */
    add(ofCustomer: readonly Purchase[]): void {
      const purchases = ofCustomer.filter(({ purchasedAt }) => purchasedAt < asOfIso);
      const standing = rfmOf(purchases, asOfIso);
      if (!standing) return;
      rfm.recencyDays.push(standing.recencyDays);
      rfm.frequency.push(standing.frequency);
      rfm.monetaryMinor.push(standing.monetaryMinor);

      purchaseCount += purchases.length;
      value.add(purchases);
      for (const days of pausesOf(purchases)) countPause(pauses, days);
      for (const purchase of purchases) seasons.add(purchase);
      for (const basket of basketsOf(purchases)) {
        const lines = basket.flatMap((purchase) => purchase.lines);
        products.add(lines.map(({ sku }) => sku));
        categories.add(lines.map(({ category }) => category));
      }
      for (const { lines } of purchases)
        for (const line of lines)
          spent.set(line.category, (spent.get(line.category) ?? 0) + totalMinor({ lines: [line] }));
    },

    summary: (): HistorySummary => ({
      asOf: asOfIso,
      customers: rfm.frequency.length,
      purchases: purchaseCount,
      spentMinorByCategory: Object.fromEntries(spent),
      seasons: seasons.seasons(),
      products: products.correlations(policy),
      categories: categories.correlations(policy),
      bestSellers: products.mostFrequent(BEST_SELLERS),
      medianPauseDays: medianOf(pauses),
      fifths: {
        recencyDays: fifthsOf(rfm.recencyDays),
        frequency: fifthsOf(rfm.frequency),
        monetaryMinor: fifthsOf(rfm.monetaryMinor),
      },
      value: value.model(),
    }),
  };
}

function countPause(pauses: Uint32Array, days: number): void {
  const day = Math.min(LONGEST_PAUSE_DAYS, Math.round(days));
  pauses[day] = (pauses[day] ?? 0) + 1;
}

function medianOf(pauses: Uint32Array): number {
  const half = pauses.reduce((sum, count) => sum + count, 0) / 2;
  let seen = 0;
  return Math.max(
    0,
    pauses.findIndex((count) => (seen += count) >= half && count > 0),
  );
}
