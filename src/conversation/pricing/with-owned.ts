import type { Product } from '#business/catalog/index';
import type { ManagePorts } from '../turn/index.ts';
import type { Shopper } from './shopper.ts';

const skusOnOrder = ({ order }: Shopper): readonly string[] => order?.lines.map(({ sku }) => sku) ?? [];

/** The skus of what the shopper has: on their order, and bought before where that was read. */
export const ownedSkus = (shopper: Shopper): readonly string[] => [
  ...new Set([...skusOnOrder(shopper), ...(shopper.boughtBefore ?? []).map(({ sku }) => sku)]),
];

/**
 * The shopper with what is on their order as the catalogue has it: what goes with it decides a price.
 *
 * @param atHand products that were read already; only what is missing among them is read
 */
export async function withOwned(
  shopper: Shopper,
  atHand: readonly Product[],
  { products }: { readonly products: Pick<ManagePorts['products'], 'findBySkus'> },
): Promise<Shopper> {
  const owned = skusOnOrder(shopper);
  const known = atHand.filter(({ sku }) => owned.includes(sku));
  const missing = owned.filter((sku) => !known.some((product) => product.sku === sku));
  const read = missing.length > 0 ? await products.findBySkus(missing) : [];
  return { ...shopper, owned: [...known, ...read] };
}
