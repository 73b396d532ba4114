import { isAvailable, PRODUCT_CATEGORIES } from '#business/catalog/index';
import { offerWish } from '../form/offer-wish.ts';
import { gatherShopper, priceProducts } from '../pricing/index.ts';
import { type Decision, listen, type ManagePorts, message, type Turn } from '../turn/index.ts';
import { toneOf } from '../understanding/mood/index.ts';
import { askAboutOffer, type ForSale, keepOffer } from './keep-offer.ts';
import { leaveSale } from './sale-task.ts';

/** Takes a no: the next idea follows once, and after that the question whether future deals are to be told. */
export async function declineOffer(turn: Turn, ports: ManagePorts): Promise<Decision> {
  const { offer, mood } = turn.memory;
  const left: Turn = { ...turn, memory: leaveSale(turn.memory) };
  if (!offer) return askForLead(left);
  const isFirst = !offer.isSecond && toneOf(mood) !== 'negative';
  const [next] = await Promise.all([
    isFirst ? nextIdea(left, ports) : undefined,
    ports.offers.move(offer, 'declined', turn.nowEpochSeconds),
  ]);
  return next ?? askForLead(left);
}

/** The product that was named beside the first one, while it is there. */
async function nextIdea(turn: Turn, ports: ManagePorts): Promise<Decision | undefined> {
  const forSale = await findNext(turn, ports);
  const offer = forSale && (await keepOffer(turn, forSale, ports));
  if (!offer) return undefined;
  return askAboutOffer(listen(turn, { say: [message('purchase.nextIdea')] }), offer, true);
}

async function findNext(turn: Turn, ports: ManagePorts): Promise<ForSale | undefined> {
  const [, sku] = turn.memory.shown?.skus ?? [];
  if (sku === undefined) return undefined;
  const shopper = await gatherShopper(turn, ports);
  const bought = shopper.order?.lines.map((line) => line.sku) ?? [];
  const found = await ports.products.findBySkus([sku, ...bought]);
  const available = found.filter((product) => product.sku !== sku || isAvailable(product));
  const priced = priceProducts(turn, shopper, available, turn.memory.shown?.budget);
  const next = priced.find(({ product }) => product.sku === sku);
  return next && { product: next.product, quote: next.quote(), shopper, isSecond: true };
}

/** Asks whether news of such deals are wanted; what becomes of a yes is the wish's own. */
function askForLead(turn: Turn): Decision {
  const category = PRODUCT_CATEGORIES.find((known) => known === turn.memory.shown?.category);
  if (toneOf(turn.memory.mood) === 'negative' || !category)
    return listen(turn, { say: [message('courtesy.declined')], memory: turn.memory });
  const wish = { intent: 'CaptureLeadInfo', slot: 'InterestCategory', category } as const;
  return offerWish(turn.memory, wish, [message('purchase.futureDeals', { category })]);
}
