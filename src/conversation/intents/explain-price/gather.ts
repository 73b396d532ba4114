import { gatherShopper, withOwned } from '../../pricing/index.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import type { ShownPrice } from './manage.ts';

/** Reads everything anew that the price was made from: the memory only says which products it was. */
export async function gatherToManage(turn: Turn, ports: ManagePorts): Promise<ShownPrice> {
  const { shown } = turn.memory;
  if (!shown || shown.skus.length === 0) return undefined;
  const [products, shopper] = await Promise.all([ports.products.findBySkus(shown.skus), gatherShopper(turn, ports)]);
  return { products, shopper: await withOwned(shopper, products, ports) };
}
