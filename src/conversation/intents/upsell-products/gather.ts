import { type Product, PRODUCT_CATEGORIES } from '#business/catalog/index';
import { nextSlot } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import { FORM } from './form.ts';

/** The category's products, once nothing is left to ask. */
export async function gatherToComplete(
  _turn: Turn,
  { filled }: FormState,
  { products }: ManagePorts,
): Promise<readonly Product[]> {
  const category = PRODUCT_CATEGORIES.find((known) => known === filled['ProductCategory']?.value);
  return category && !nextSlot(FORM, filled) ? products.findByCategory(category) : [];
}
