import { PRODUCT_CATEGORIES } from '#business/catalog/index';
import { gatherShopper } from '../../pricing/index.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import type { ShownPrice } from './manage.ts';

/** Reads everything anew that the price was made from: the memory only says which product it was. */
export async function gatherToManage(turn: Turn, ports: ManagePorts): Promise<ShownPrice> {
  const category = PRODUCT_CATEGORIES.find((known) => known === turn.memory.shown?.category);
  if (!category) return undefined;
  const [products, shopper] = await Promise.all([ports.products.findByCategory(category), gatherShopper(turn, ports)]);
  return { products, shopper };
}
