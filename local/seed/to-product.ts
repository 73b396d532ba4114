import type { Product } from '#business/catalog/index';
import type { ProductRow } from './shop-rows.ts';

/** The product as it is stored: what its row leaves out is nothing, and its price was never another. */
export function toProduct(row: ProductRow): Product {
  const listing = {
    aliases: [],
    earlierPrices: [],
    lowestPrice30DaysMinor: row.priceMinor,
    ...row,
    relations: { complements: [], upgrades: [], bundles: [], services: [], ...row.relations },
  };
  if ('stockOnHand' in listing) return { stockReserved: 0, ...listing, kind: 'goods' };
  return listing;
}
