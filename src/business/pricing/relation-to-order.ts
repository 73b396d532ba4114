import type { Relation } from './input.ts';

interface Relations {
  readonly complements?: readonly string[];
  readonly bundles?: readonly string[];
  readonly upgrades?: readonly string[];
  readonly services?: readonly string[];
}

/** What is known of a product's place among the others; skus. */
export interface RelatedProduct {
  readonly sku: string;
  readonly category: string;
  readonly priceMinor: number;
  /** What it is, where that isn't goods. */
  readonly kind?: string;
  readonly relations?: Relations;
}

/** A line of an order, as far as relations go. */
interface Bought {
  readonly sku: string;
  readonly category: string;
  readonly unitPriceMinor: number;
}

/** An accessory costs at most one third of what it is for. */
const ACCESSORY_SHARE = 3;

/**
 * How a product relates to what the customer has bought. What the catalogue says comes first; beyond that, a thing of
 * the same category that costs at most a third of it is an accessory.
 *
 * @param catalogue products by sku, as far as they are at hand
 */
export function relationTo(
  bought: readonly Bought[],
  product: RelatedProduct,
  catalogue: ReadonlyMap<string, RelatedProduct>,
): Relation {
  if (isService(product)) return 'service';
  const owned = bought.flatMap(({ sku }) => catalogue.get(sku) ?? []);
  const isNamed = (list: keyof Relations) => owned.some(({ relations }) => relations?.[list]?.includes(product.sku));
  if (isNamed('services')) return 'service';
  if (isNamed('upgrades')) return 'upgrade';
  if (bought.some((line) => isAccessory(product, line))) return 'accessory';
  const isNamedBack = bought.some(({ sku }) => product.relations?.complements?.includes(sku));
  return isNamed('complements') || isNamed('bundles') || isNamedBack ? 'complement' : 'unrelated';
}

const isService = ({ kind = 'goods' }: RelatedProduct): boolean => kind !== 'goods';

const isAccessory = ({ sku, category, priceMinor }: RelatedProduct, line: Bought): boolean =>
  sku !== line.sku && category === line.category && priceMinor * ACCESSORY_SHARE <= line.unitPriceMinor;
