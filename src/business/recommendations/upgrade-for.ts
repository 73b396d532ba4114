import { type Product, unitsLeft } from '../catalog/index.ts';
import { percentOf, WHOLE } from '../money.ts';
import type { QuoteLine } from '../pricing/index.ts';

/** What a customer wants to give back. Amounts are minor units. */
export interface ReturnedItem {
  /** As the catalogue has it. */
  readonly product: Product;
  /** What the customer paid for one. */
  readonly paidMinor: number;
  readonly quantity: number;
}

/** The price of one for this customer now, with what it is made of. */
export type PriceOfOne = (product: Product) => Pick<QuoteLine, 'unitPriceMinor' | 'reasons'>;

/** Which better model may be offered in exchange. */
export type UpgradeOffer =
  | {
      readonly kind: 'upgrade';
      readonly sku: string;
      readonly name: string;
      /** For one, minor units. */
      readonly unitPriceMinor: number;
      /** To be paid for all of them beyond what was paid for those given back; 0 or more, minor units. */
      readonly differenceMinor: number;
      /** How the price of one came about, from its list price. */
      readonly reasons: QuoteLine['reasons'];
    }
  | { readonly kind: 'none' };

/** Above what was paid a better model may cost this much more, as a share of it: the double is no exchange any more. */
export const UPGRADE_POLICY = { mostMore: WHOLE } as const;

/**
 * The better model that may be offered instead of a refund: the best match that the catalogue names, of which as many are
 * in stock as are given back. One that costs less than was paid is none: nobody has to wait for the rest of their money.
 *
 * @param catalogue products, as far as they are at hand; others than upgrades are passed over
 * @source docs/recommendations.md
 */
export function upgradeFor(
  { product, paidMinor, quantity }: ReturnedItem,
  catalogue: readonly Product[],
  priceOfOne: PriceOfOne,
  { mostMore }: { readonly mostMore: number } = UPGRADE_POLICY,
): UpgradeOffer {
  const bySku = new Map(catalogue.map((known) => [known.sku, known]));
  const isThere = (one: Product) =>
    one.kind === 'goods' && one.currency === product.currency && unitsLeft(one) >= quantity;
  for (const upgrade of product.relations.upgrades.flatMap((sku) => bySku.get(sku) ?? []).filter(isThere)) {
    const { unitPriceMinor, reasons } = priceOfOne(upgrade);
    const moreMinor = unitPriceMinor - paidMinor;
    if (moreMinor < 0 || moreMinor > percentOf(paidMinor, mostMore)) continue;
    const { sku, name } = upgrade;
    return { kind: 'upgrade', sku, name, unitPriceMinor, differenceMinor: moreMinor * quantity, reasons };
  }
  return { kind: 'none' };
}
