/** Two things that are bought together more often than their popularity alone would have it. */
export interface Correlation {
  readonly a: string;
  readonly b: string;
  /** In how many baskets both are. */
  readonly together: number;
  /** How many times more often than if they had nothing to do with each other; above 1. */
  readonly lift: number;
}

export interface CorrelationPolicy {
  /** Fewer baskets with both are chance, or somebody's own. */
  readonly fewestTogether: number;
  readonly leastLift: number;
  readonly most: number;
}

export const CORRELATION_POLICY: CorrelationPolicy = { fewestTogether: 12, leastLift: 1.5, most: 200 };

/** So many different pairs are counted at a time: some 100 MB. */
const MOST_PAIRS = 1_000_000;

/**
 * Counts what is together in baskets, however many baskets there are.
 *
 * When there are more pairs than can be held, the rarest are forgotten; one that comes again begins anew. A pair that
 * correlates comes often, so that it loses as few of its baskets as pairs were forgotten times (lossy counting).
 *
 * @source Manku and Motwani, Approximate Frequency Counts over Data Streams, VLDB 2002
 */
export function createPairCounter(mostPairs = MOST_PAIRS) {
  const baskets = { count: 0 };
  const singles = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  let held = 0;
  let rarest = 0;
  const forgetRarest = () => {
    rarest += 1;
    for (const others of pairs.values())
      for (const [b, together] of others) if (together <= rarest && others.delete(b)) held -= 1;
  };
  return {
    add(things: Iterable<string>): void {
      const basket = [...new Set(things)].sort();
      baskets.count += 1;
      for (const [index, a] of basket.entries()) {
        increment(singles, a);
        const others = pairs.get(a) ?? new Map<string, number>();
        pairs.set(a, others);
        for (const b of basket.slice(index + 1)) {
          if (!others.has(b)) held += 1;
          increment(others, b);
        }
      }
      while (held > mostPairs) forgetRarest();
    },

    /** Of the things that are in most baskets, in how many beside the first one: 1 for that, less for the others. */
    mostFrequent(most: number): Readonly<Record<string, number>> {
      const frequent = [...singles].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, most);
      const [[, highest] = ['', 1]] = frequent;
      return Object.fromEntries(frequent.map(([thing, count]) => [thing, rounded(count / highest)]));
    },

    /** The strongest first. `lift(a, b) = P(a and b) / (P(a) × P(b))` */
    correlations({ fewestTogether, leastLift, most }: CorrelationPolicy = CORRELATION_POLICY): readonly Correlation[] {
      const found = [...pairs].flatMap(([a, others]) =>
        [...others].flatMap(([b, together]): Correlation[] => {
          const expected = ((singles.get(a) ?? 0) * (singles.get(b) ?? 0)) / baskets.count;
          const lift = together / expected;
          return together >= fewestTogether && lift >= leastLift ? [{ a, b, together, lift: rounded(lift) }] : [];
        }),
      );
      return found.toSorted((one, other) => other.lift - one.lift || other.together - one.together).slice(0, most);
    },
  };
}

const increment = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
const rounded = (value: number): number => Math.round(value * 100) / 100;
