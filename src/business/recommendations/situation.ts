import type { Product } from '../catalog/index.ts';
import type { BuyingPatterns } from './patterns.ts';

export interface Bought {
  readonly sku: string;
  readonly category: string;
}

/** What is recommended from, and for whom. */
export interface Situation {
  /** What is on the order; never recommended again. Empty for a stranger. */
  readonly bought: readonly Bought[];
  /** What was bought at any time; recommended again only where it is used up or paid anew. */
  readonly boughtBefore?: readonly Bought[];
  /** What is on the order as the catalogue has it. */
  readonly owned: readonly Product[];
  readonly patterns: BuyingPatterns;
  /** Of the year, 1 to 12, in the shop's time zone. */
  readonly month: number;
  /** Minor units. */
  readonly budgetMinor?: number;
}
