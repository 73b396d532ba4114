import { type Product, PRODUCT_CATEGORIES } from '#business/catalog/index';
import { gatherShopper, type Shopper } from '../../pricing/index.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';

/** What the price that was shown is made of now; undefined when none was shown. */
export type ShownPrice = { readonly products: readonly Product[]; readonly shopper: Shopper } | undefined;

/** Reads everything anew that the price was made from: the memory only says which product it was. */
export async function gatherToManage(turn: Turn, ports: ManagePorts): Promise<ShownPrice> {
  const category = PRODUCT_CATEGORIES.find((known) => known === turn.memory.shown?.category);
  if (!category) return undefined;
  const [products, shopper] = await Promise.all([ports.products.findByCategory(category), gatherShopper(turn, ports)]);
  return { products, shopper };
}
