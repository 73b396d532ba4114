import { isAvailable, type Product } from '#business/catalog/index';
import { lowestPriceOf, PRICING_POLICY } from '#business/pricing/index';
import { percentOf } from '../money.ts';
import type { Promotion } from './promotion.ts';

/** One product at the price of a promotion. */
export interface Sale {
  readonly product: Product;
  readonly promotion: Promotion;
  /** Minor units; never below cost and margin. */
  readonly salePriceMinor: number;
}

/** What everybody pays by the promotion: the same as the pricing engine's rule, its floor and cap included. */
export const salePriceMinor = (product: Product, { percentOff }: Promotion): number =>
  Math.max(
    lowestPriceOf(product, PRICING_POLICY).minor,
    product.priceMinor - percentOf(product.priceMinor, percentOff * 100),
  );

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
