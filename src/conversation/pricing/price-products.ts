import type { Product } from '#business/catalog/index';
import {
  createPricer,
  type PricedItem,
  type Quote,
  type QuoteLine,
  type Relation,
  relationTo,
} from '#business/pricing/index';
import type { Turn } from '../turn/index.ts';
import { asPricedCustomer, contextOf, policyFor, type Shopper } from './shopper.ts';

/** A product with its price for one shopper. */
export interface PricedProduct {
  readonly product: Product;
  readonly relation: Relation;
  readonly line: QuoteLine;
  /** One of it alone, with delivery and what has to be said next to its price. */
  readonly quote: () => Quote;
}

/**
 * The products with the prices for this shopper, without what they have on order already.
 *
 * @param budget dollars as a plain number, such as "50" or "49.99"
 */
export function priceProducts(
  turn: Turn,
  shopper: Shopper,
  products: readonly Product[],
  budget?: string,
): readonly PricedProduct[] {
  const bought = shopper.order?.lines ?? [];
  const others = products.filter(({ sku }) => !bought.some((line) => line.sku === sku));
  return priceEach(turn, { ...shopper, owned: [...products, ...(shopper.owned ?? [])] }, others, budget);
}

/** The same for each of the products, whatever the shopper has. */
export function priceEach(
  turn: Turn,
  shopper: Shopper,
  products: readonly Product[],
  budget?: string,
): readonly PricedProduct[] {
  const pricer = createPricer(asPricedCustomer(shopper), contextOf(turn, shopper, toMinor(budget)), policyFor(shopper));
  const bought = shopper.order?.lines ?? [];
  const catalogue = new Map((shopper.owned ?? []).map((product) => [product.sku, product]));
  return products.map((product) => {
    const relation = relationTo(bought, product, catalogue);
    const item = toItem(product, relation);
    return { product, relation, line: pricer.price(item), quote: () => pricer.quote([item]) };
  });
}

/** Several of one product, with delivery; the catalogue holds what the customer has on order, as far as it is at hand. */
export function quoteFor(
  turn: Turn,
  shopper: Shopper,
  { product, catalogue, quantity }: { product: Product; catalogue: readonly Product[]; quantity: number },
): Quote {
  const bySku = new Map(catalogue.map((known) => [known.sku, known]));
  const relation = relationTo(shopper.order?.lines ?? [], product, bySku);
  const pricer = createPricer(asPricedCustomer(shopper), contextOf(turn, shopper, undefined), policyFor(shopper));
  return pricer.quote([{ ...toItem(product, relation), quantity }]);
}

/** The amount in minor units; undefined for none. */
export const toMinor = (budget: string | undefined): number | undefined =>
  budget ? Math.round(Number(budget) * 100) : undefined;

export const toItem = (product: Product, relation: Relation): PricedItem => ({
  sku: product.sku,
  category: product.category,
  relation,
  currency: product.currency,
  priceMinor: product.priceMinor,
  costMinor: product.costMinor,
  lowestPrice30DaysMinor: product.lowestPrice30DaysMinor,
  ...('stockedSince' in product && product.stockedSince !== undefined && { stockedSince: product.stockedSince }),
  quantity: 1,
});
