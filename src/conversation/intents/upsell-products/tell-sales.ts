import { PERSONAL } from '#business/pricing/index';
import type { Sale } from '#business/promotions/index';
import { endOf, noticesOf, type PricedProduct, priceEach, type Shopper } from '../../pricing/index.ts';
import { type Message, message, type Turn } from '../../turn/index.ts';

/**
 * Sales as they are told: against the lowest price of the last 30 days, with their true end on the shop's clock, and at
 * the shopper's own price where that is lower than everybody's.
 */
export function tellSales(turn: Turn, sales: readonly Sale[], shopper: Shopper): readonly Message[] {
  const products = sales.map(({ product }) => product);
  const priced = priceEach(turn, shopper, products);
  const told = sales.map((sale) => toldSale(turn, sale, priced));
  const own = priced.filter(({ product: { name } }) => told.some((sale) => sale.isYours && sale.name === name));
  const tier = shopper.customer?.tier;
  return [message('upsellProducts.sales', { sales: told, ...(tier && { tier }) }), ...noticesOf(own.map(toQuote))];
}

const toQuote = ({ quote }: PricedProduct) => quote();

function toldSale(turn: Turn, { product, promotion, salePriceMinor }: Sale, priced: readonly PricedProduct[]) {
  const { name, sku, currency, lowestPrice30DaysMinor: insteadOfMinor } = product;
  const line = priced.find((one) => one.product.sku === sku)?.line;
  const isYours =
    line?.reasons.some(({ code, amountMinor }) => amountMinor < 0 && PERSONAL.includes(code)) === true &&
    line.unitPriceMinor < salePriceMinor;
  const priceMinor = isYours ? line.unitPriceMinor : salePriceMinor;
  return { name, currency, priceMinor, insteadOfMinor, ...(isYours && { isYours }), ...endOf(promotion, turn) };
}
