/** Two things that are bought together more often than their popularity alone would have it. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** How many times more often; above 1. */
  readonly lift: number;
}

/** What the whole purchase history says that recommendations use; about nobody. */
export interface BuyingPatterns {
  /** Products by sku, the strongest first. */
  readonly products: readonly Pair[];
  /** Categories by name, the strongest first. */
  readonly categories: readonly Pair[];
  /** By category, January to December: how many times its usual part of what is sold. 1 is a month like others. */
  readonly seasons: Readonly<Record<string, readonly number[]>>;
  /** By sku, in how many baskets it is beside the best seller, 0 to 1; of the best sellers alone. */
  readonly bestSellers: Readonly<Record<string, number>>;
}

/** Where the patterns are kept. */
export interface PatternStore {
  /** What was stored last; undefined when no history was analysed yet. May be stale. */
  read(): Promise<BuyingPatterns | undefined>;

  /** Replaces what was stored. */
  save(patterns: BuyingPatterns): Promise<void>;
}

export const NO_PATTERNS: BuyingPatterns = { products: [], categories: [], seasons: {}, bestSellers: {} };
