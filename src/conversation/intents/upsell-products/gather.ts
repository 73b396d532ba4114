import { type Product, PRODUCT_CATEGORIES } from '#business/catalog/index';
import { nextSlot } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import { gatherShopper, type Shopper, STRANGER, withOwned } from '../../pricing/index.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import { FORM } from './form.ts';

export interface Shelf {
  readonly products: readonly Product[];
  readonly shopper: Shopper;
}

/** The category's products and whom they are shown to, once nothing is left to ask. */
export async function gatherToComplete(turn: Turn, { filled }: FormState, ports: ManagePorts): Promise<Shelf> {
  const category = PRODUCT_CATEGORIES.find((known) => known === filled['ProductCategory']?.value);
  if (!category || nextSlot(FORM, filled)) return { products: [], shopper: STRANGER };
  const [products, shopper] = await Promise.all([ports.products.findByCategory(category), gatherShopper(turn, ports)]);
  return { products, shopper: await withOwned(shopper, products, ports) };
}
