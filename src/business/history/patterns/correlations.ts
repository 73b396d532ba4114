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

/** Counts what is together in baskets; as large as the number of different pairs, however many baskets there are. */
export function createPairCounter() {
  const baskets = { count: 0 };
  const singles = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  return {
    add(things: Iterable<string>): void {
      const basket = [...new Set(things)].sort();
      baskets.count += 1;
      for (const [index, a] of basket.entries()) {
        increment(singles, a);
        const others = pairs.get(a) ?? new Map<string, number>();
        pairs.set(a, others);
        for (const b of basket.slice(index + 1)) increment(others, b);
      }
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
