import type { PricedItem } from './input.ts';

/** What a price may be compared with in front of customers, and how much it is below that. Minor units of one unit. */
export interface Reference {
  readonly minor: number;
  readonly kind: 'list-price' | 'lowest-of-30-days';
  readonly savesMinor: number;
}

/**
 * The price that a claimed reduction refers to: the lowest of the last 30 days. Undefined when the price isn't below
 * it: then no reduction may be claimed, whatever the list price is.
 *
 * @source Directive 98/6/EC, article 6a
 */
export function referenceFor(
  { priceMinor, lowestPrice30DaysMinor }: Pick<PricedItem, 'priceMinor' | 'lowestPrice30DaysMinor'>,
  unitPriceMinor: number,
): Reference | undefined {
  const minor = Math.min(priceMinor, lowestPrice30DaysMinor);
  if (unitPriceMinor >= minor) return undefined;
  const kind = minor === priceMinor ? 'list-price' : 'lowest-of-30-days';
  return { minor, kind, savesMinor: minor - unitPriceMinor };
}
