import { isAvailable, type Product } from '#business/catalog/index';
import { ownedSkus, type PricedProduct, type Shopper } from '../../pricing/index.ts';

/** As many products as are named beside the one asked about. */
const NAMED = 2;

/** What may be named with a product, the best match first: its bundle, then what else goes with it. */
export const relatedSkus = ({ relations: { bundles, complements } }: Product): readonly string[] => [
  ...new Set([...bundles, ...complements]),
];

/**
 * What goes well with a product, at most two available things that the shopper doesn't have, or that are used up, those sold with it
 * as a bundle first.
 */
export function goesWell(product: Product, others: readonly Product[], shopper: Shopper): readonly Product[] {
  const owned = ownedSkus(shopper);
  const onOrder = ownedSkus({ ...shopper, boughtBefore: [] });
  return relatedSkus(product)
    .flatMap((sku) => others.find((other) => other.sku === sku) ?? [])
    .filter((other) => isAvailable(other) && !(other.isConsumable ? onOrder : owned).includes(other.sku))
    .slice(0, NAMED);
}

/** The first of these that is sold as a bundle with the product. */
export const bundlePartner = (
  { relations: { bundles } }: Product,
  beside: readonly PricedProduct[],
): PricedProduct | undefined => beside.find((other) => bundles.includes(other.product.sku));
