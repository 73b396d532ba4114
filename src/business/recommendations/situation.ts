import type { Product } from '../catalog/index.ts';
import type { BuyingPatterns } from './patterns.ts';

/** What is recommended from, and for whom. */
export interface Situation {
  /** What is on the order, or was bought before; never recommended again. Empty for a stranger. */
  readonly bought: readonly { readonly sku: string; readonly category: string }[];
  /** The same as the catalogue has it. */
  readonly owned: readonly Product[];
  readonly patterns: BuyingPatterns;
  /** Of the year, 1 to 12, in the shop's time zone. */
  readonly month: number;
  /** Minor units. */
  readonly budgetMinor?: number;
}
