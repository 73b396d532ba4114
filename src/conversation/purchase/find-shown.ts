import { isAvailable } from '#business/catalog/index';
import { gatherShopper, priceProducts } from '../pricing/index.ts';
import type { ManagePorts, Turn } from '../turn/index.ts';
import type { ForSale } from './keep-offer.ts';

/** A product that was shown, at its price for the shopper; undefined when it isn't there or they have it on order. */
export async function findShown(turn: Turn, sku: string, ports: ManagePorts): Promise<ForSale | undefined> {
  const shopper = await gatherShopper(turn, ports);
  const bought = shopper.order?.lines.map((line) => line.sku) ?? [];
  const found = await ports.products.findBySkus([sku, ...bought]);
  const available = found.filter((product) => product.sku !== sku || isAvailable(product));
  const priced = priceProducts(turn, shopper, available, turn.memory.shown?.budget);
  const shown = priced.find(({ product }) => product.sku === sku);
  return shown && { product: shown.product, quote: shown.quote(), shopper };
}
