import { isAvailable, type Product } from '#business/catalog/index';
import type { Promotion } from './promotion.ts';

/** One product at the price of a promotion. */
export interface Sale {
  readonly product: Product;
  readonly promotion: Promotion;
  /** Minor units; never below what the product costs the shop. */
  readonly salePriceMinor: number;
}

/** The list price less the promotion's percentage, rounded to the nearest minor unit, half a unit up. */
export const salePriceMinor = ({ priceMinor, costMinor }: Product, { percentOff }: Promotion): number =>
  Math.max(costMinor, Math.round((priceMinor * (100 - percentOff)) / 100));

const isOn = ({ sku, category }: Product, { skus, categories }: Promotion): boolean =>
  skus.includes(sku) || categories.includes(category);

/**
 * What is really on sale: available products at their lowest price by a running promotion, the biggest reduction first.
 * A price that isn't below the lowest of the last 30 days is no reduction, and isn't told as one.
 *
 * @param running promotions that are in force for this customer
 */
export function salesOf(products: readonly Product[], running: readonly Promotion[]): readonly Sale[] {
  return products
    .filter(isAvailable)
    .flatMap((product) => bestSale(product, running) ?? [])
    .filter((sale) => sale.salePriceMinor < sale.product.lowestPrice30DaysMinor)
    .sort((one, other) => savedShare(other) - savedShare(one) || (one.product.sku < other.product.sku ? -1 : 1));
}

function bestSale(product: Product, running: readonly Promotion[]): Sale | undefined {
  const [best] = running
    .filter((promotion) => isOn(product, promotion))
    .map((promotion) => ({ product, promotion, salePriceMinor: salePriceMinor(product, promotion) }))
    .sort((one, other) => one.salePriceMinor - other.salePriceMinor);
  return best;
}

const savedShare = ({ product, salePriceMinor: price }: Sale): number => 1 - price / product.priceMinor;
