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

/**
 * What may be shown and to whom, once nothing is left to ask. One round trip: what the order holds by the conversation's
 * memory and the services that go with anything are read beside the category, so that the offer that is kept next makes
 * the second. What the memory doesn't know is read after.
 */
export async function gatherToComplete(turn: Turn, { filled }: FormState, ports: ManagePorts): Promise<Shelf> {
  const category = PRODUCT_CATEGORIES.find((known) => known === filled['ProductCategory']?.value);
  if (!category || nextSlot(FORM, filled)) return { products: [], shopper: STRANGER, patterns: NO_PATTERNS };
  const [products, ordered, forAnything, shopper, patterns] = await Promise.all([
    ports.products.findByCategory(category),
    turn.memory.ordered && ports.products.findBySkus(turn.memory.ordered),
    ports.products.findByCategory('Services'),
    gatherShopper(turn, ports),
    ports.patterns.read(),
  ]);
  const elsewhere = (ordered ?? []).filter(({ sku }) => !products.some((product) => product.sku === sku));
  const [known, services, boughtBefore] = await Promise.all([
    withOwned(shopper, [...products, ...elsewhere], ports),
    servicesFor(shopper, [products, forAnything], ports),
    gatherBoughtBefore(shopper, ports),
  ]);
  const all = openTo(turn, known, [...products, ...services]);
  return { products: all, shopper: { ...known, ...boughtBefore }, patterns: patterns ?? NO_PATTERNS };
}

/** Those for what the shopper has of the category, as far as they aren't in it. */
async function servicesFor(
  shopper: Shopper,
  [inCategory, forAnything]: readonly [readonly Product[], readonly Product[]],
  { products }: Pick<ManagePorts, 'products'>,
): Promise<readonly Product[]> {
  const owned = ownedSkus(shopper);
  const named = new Set(
    inCategory.filter(({ sku }) => owned.includes(sku)).flatMap(({ relations }) => relations.services),
  );
  const others = [...named].filter((sku) => !inCategory.some((product) => product.sku === sku));
  const known = forAnything.filter(({ sku }) => others.includes(sku));
  const missing = others.filter((sku) => !known.some((product) => product.sku === sku));
  return missing.length > 0 ? [...known, ...(await products.findBySkus(missing))] : known;
}
