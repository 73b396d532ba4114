import { percentOf, percentOfAtLeast, WHOLE } from '../money.ts';
import type { PricedItem } from './input.ts';
import type { PricingPolicy } from './policy.ts';

/** How low a unit's price may go, and what keeps it from going lower. */
export interface LowestPrice {
  readonly minor: number;
  readonly keptBy: 'overall' | 'floor';
}

/** Cost and margin, or the cap on all discounts together, whichever is higher; never above the list price. */
export function lowestPriceOf(
  { priceMinor, costMinor }: Pick<PricedItem, 'priceMinor' | 'costMinor'>,
  policy: PricingPolicy,
): LowestPrice {
  const floor = Math.min(priceMinor, percentOfAtLeast(costMinor, WHOLE + policy.minimumMargin));
  const cap = priceMinor - percentOf(priceMinor, policy.mostOff);
  return floor >= cap ? { minor: floor, keptBy: 'floor' } : { minor: cap, keptBy: 'overall' };
}
