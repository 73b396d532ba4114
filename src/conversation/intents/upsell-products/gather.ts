import { type Product, PRODUCT_CATEGORIES } from '#business/catalog/index';
import { type BuyingPatterns, NO_PATTERNS } from '#business/recommendations/index';
import { nextSlot } from '../../form/fill.ts';
import type { FormState } from '../../form/state.ts';
import {
  gatherBoughtBefore,
  gatherShopper,
  openTo,
  ownedSkus,
  type Shopper,
  STRANGER,
  withOwned,
} from '../../pricing/index.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import { FORM } from './form.ts';

export interface Shelf {
  /** The category's, and the services for what the shopper has of it. */
  readonly products: readonly Product[];
  readonly shopper: Shopper;
  readonly patterns: BuyingPatterns;
}

/** What may be shown and to whom, once nothing is left to ask; in two round trips. */
export async function gatherToComplete(turn: Turn, { filled }: FormState, ports: ManagePorts): Promise<Shelf> {
  const category = PRODUCT_CATEGORIES.find((known) => known === filled['ProductCategory']?.value);
  if (!category || nextSlot(FORM, filled)) return { products: [], shopper: STRANGER, patterns: NO_PATTERNS };
  const [products, shopper, patterns] = await Promise.all([
    ports.products.findByCategory(category),
    gatherShopper(turn, ports),
    ports.patterns.read(),
  ]);
  const [known, services, boughtBefore] = await Promise.all([
    withOwned(shopper, products, ports),
    servicesFor(shopper, products, ports),
    gatherBoughtBefore(shopper, ports),
  ]);
  const all = openTo(turn, known, [...products, ...services]);
  return { products: all, shopper: { ...known, ...boughtBefore }, patterns: patterns ?? NO_PATTERNS };
}

async function servicesFor(
  shopper: Shopper,
  atHand: readonly Product[],
  { products }: Pick<ManagePorts, 'products'>,
): Promise<readonly Product[]> {
  const owned = ownedSkus(shopper);
  const named = atHand.filter(({ sku }) => owned.includes(sku)).flatMap(({ relations }) => relations.services);
  const missing = named.filter((sku) => !atHand.some((product) => product.sku === sku));
  return missing.length > 0 ? products.findBySkus([...new Set(missing)]) : [];
}
