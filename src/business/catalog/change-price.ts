import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';
import type { ProductRepository } from './ports.ts';
import type { Product } from './product.ts';

/** How far back a price counts, in days. */
export const PRICE_MEMORY_DAYS = 30;

export type PriceChange =
  | { readonly kind: 'changed'; readonly product: Product }
  | { readonly kind: 'unchanged'; readonly product: Product }
  | { readonly kind: 'no-such-product' }
  | { readonly kind: 'below-cost'; readonly costMinor: number }
  /** Somebody else changed the price in between; nothing was written. */
  | { readonly kind: 'changed-meanwhile' };

/** The product at another price, with the prices of the last 30 days. */
export function atPrice(product: Product, priceMinor: number, today: PlainDate): Product {
  const since = Temporal.PlainDate.from(today).subtract({ days: PRICE_MEMORY_DAYS }).toString();
  const earlierPrices = [...product.earlierPrices, { priceMinor: product.priceMinor, until: today }].filter(
    ({ until }) => until >= since,
  );
  const lowestPrice30DaysMinor = Math.min(priceMinor, ...earlierPrices.map((earlier) => earlier.priceMinor));
  return { ...product, priceMinor, earlierPrices, lowestPrice30DaysMinor };
}

/**
 * Changes a product's list price and keeps the old one, so that a later reduction can name the lowest of 30 days.
 *
 * @param priceMinor the new list price for one, minor units; at least the cost
 * @throws StorageUnavailableError
 */
export async function changePrice(
  { sku, priceMinor, today }: { readonly sku: string; readonly priceMinor: number; readonly today: PlainDate },
  products: Pick<ProductRepository, 'findBySku' | 'replacePrice'>,
): Promise<PriceChange> {
  const product = await products.findBySku(sku);
  if (!product) return { kind: 'no-such-product' };
  if (priceMinor < product.costMinor) return { kind: 'below-cost', costMinor: product.costMinor };
  if (priceMinor === product.priceMinor) return { kind: 'unchanged', product };
  const changed = atPrice(product, priceMinor, today);
  const isReplaced = await products.replacePrice(changed, product.priceMinor);
  return isReplaced ? { kind: 'changed', product: changed } : { kind: 'changed-meanwhile' };
}
