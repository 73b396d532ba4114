import { type Product, unitsLeft } from '#business/catalog/index';

type Goods = Extract<Product, { kind: 'goods' }>;

/** True for another size or colour of the same product. */
export const isVariantOf = ({ variant }: Product, { sku }: Pick<Product, 'sku'>): boolean =>
  variant?.others.includes(sku) ?? false;

/**
 * What one in another size or colour costs more than this one, by their list prices: whoever paid less keeps what they
 * saved, and for a cheaper one nothing is given back.
 *
 * @returns minor units, at least 0
 */
export const variantDifference = (own: Product, wanted: Product): number =>
  Math.max(0, wanted.priceMinor - own.priceMinor);

/** The other sizes or colours of a product that so many are there of, in the order in which they are told. */
export const variantsInStock = (own: Product, catalogue: readonly Product[], quantity: number): readonly Goods[] =>
  (own.variant?.others ?? []).flatMap((sku) => {
    const other = catalogue.find((known) => known.sku === sku);
    return other?.kind === 'goods' && unitsLeft(other) >= quantity ? [other] : [];
  });
