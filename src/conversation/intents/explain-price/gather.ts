import type { Offer } from '#business/offers/index';
import { NO_PATTERNS } from '#business/recommendations/index';
import { gatherShopper, type Shopper, withOwned } from '../../pricing/index.ts';
import type { ManagePorts, Turn } from '../../turn/index.ts';
import { asksWhyThisOne } from './asks-why-this-one.ts';
import type { ShownPrice } from './shown-price.ts';

/**
 * Reads what the price was made from: the offer as it is stored, everything else anew. The memory only says which
 * products and which offer it was.
 */
export async function gatherToManage(turn: Turn, ports: ManagePorts): Promise<ShownPrice> {
  const { offer: name, shown } = turn.memory;
  if (!name && !shown) return undefined;
  const [products, shopper, offer, patterns] = await Promise.all([
    shown ? ports.products.findBySkus(shown.skus) : [],
    gatherShopper(turn, ports),
    name && ports.offers.find(name),
    asksWhyThisOne(turn.words) ? readPatterns(ports) : NO_PATTERNS,
  ]);
  const theirs = offer && isTheirs(offer, shopper) ? { offer } : {};
  return { products, shopper: await withOwned(shopper, products, ports), patterns, ...theirs };
}

const readPatterns = async ({ patterns }: Pick<ManagePorts, 'patterns'>) => (await patterns.read()) ?? NO_PATTERNS;

/** An offer is a customer's own: of whoever isn't verified any more nothing of it is told. */
const isTheirs = ({ customerId }: Offer, { customer }: Shopper): boolean =>
  customer !== undefined && customer.customerId === customerId;
