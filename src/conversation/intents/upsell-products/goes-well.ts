import { isAvailable, type Product } from '#business/catalog/index';

/** As many products as are named beside the one asked about. */
const NAMED = 2;

/** What may be named with a product, the best match first: its bundle, then what else goes with it. */
export const relatedSkus = ({ relations: { bundles, complements } }: Product): readonly string[] => [
  ...new Set([...bundles, ...complements]),
];

/**
 * What goes well with a product, at most two available things, those sold with it as a bundle first. Pricing joins here:
 * it turns the product and these into one offer with its own price.
 */
export function goesWell(product: Product, others: readonly Product[]): readonly Product[] {
  return relatedSkus(product)
    .flatMap((sku) => others.find((other) => other.sku === sku) ?? [])
    .filter(isAvailable)
    .slice(0, NAMED);
}
