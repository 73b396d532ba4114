import { upgradeFor } from '#business/recommendations/index';
import type { Product } from '#business/catalog/index';
import { type ManagePorts, message } from '../../turn/index.ts';
import { gatherShopper, noticesOf, priceEach, type PricedProduct, tellOwnPrice } from '../../pricing/index.ts';
import { toneOf } from '../../understanding/mood/index.ts';
import { askYesOrNo } from './ask-again.ts';
import { chosenIn } from './judge-known.ts';
import { goOn, type Progress, type Stepped } from './step.ts';

/** A better model that may be had instead. */
interface Better {
  readonly sku: string;
  readonly name: string;
  readonly unitPriceMinor: number;
  readonly differenceMinor: number;
  /** At this customer's price, with why it is that. */
  readonly priced?: PricedProduct;
}

/** A better model is offered once for each return, to who is in the mood for it, instead of money or credit. */
export async function offerUpgrade(progress: Progress, ports: ManagePorts): Promise<Stepped> {
  const { turn, state, notes, shop } = progress;
  // What was lost or damaged isn't the customer's to trade in.
  if (shop.trouble) return goOn(progress);
  if (notes.asking === 'upgrade') return askAboutUpgrade(progress, await findUpgrade(progress, ports));
  const isWanted = state.filled['Resolution']?.value === 'Exchange';
  const isDue = state.filled['ReturnReason'] !== undefined && notes.upgrade === undefined && !isWanted;
  if (!isDue || toneOf(turn.memory.mood) === 'negative') return goOn(progress);
  return askAboutUpgrade(progress, await findUpgrade(progress, ports));
}

function askAboutUpgrade(progress: Progress, better: Better | undefined): Stepped {
  const { notes, shop } = progress;
  if (!better) return goOn(progress, { notes: { ...notes, upgrade: 'none' } });
  const { sku, name, unitPriceMinor, differenceMinor, priced } = better;
  const asked = message('processReturn.offerUpgrade', { name, differenceMinor, currency: shop.order.currency });
  const own = priced && differenceMinor > 0 ? tellOwnPrice(priced) : undefined;
  const notices = priced ? noticesOf([priced.quote()]) : [];
  const noted = { ...notes, upgrade: `${sku} ${String(unitPriceMinor)}` };
  return { said: askYesOrNo({ ...progress, notes: noted }, 'upgrade', [...(own ? [own] : []), asked, ...notices]) };
}

/** The better model of the one thing that goes back, at this customer's price. */
async function findUpgrade({ turn, shop, notes }: Progress, ports: ManagePorts): Promise<Better | undefined> {
  const [only, ...others] = chosenIn({ shop, notes });
  const product = only && shop.products.find(({ sku }) => sku === only.thing.sku);
  if (!product || others.length > 0 || product.relations.upgrades.length === 0) return undefined;
  if (!shop.customer.paymentMethod) return undefined;
  const [upgrades, shopper] = await Promise.all([
    ports.products.findBySkus(product.relations.upgrades),
    gatherShopper(turn, ports),
  ]);
  const { thing, quantity } = only;
  const taken = thing.left.slice(0, quantity);
  const paid = taken.reduce((sum, unit) => sum + (thing.units[unit]?.paidMinor ?? 0), 0);
  const known = { ...shopper, owned: [...shop.products, ...upgrades] };
  const pricedAll = priceEach(turn, known, upgrades);
  const priceOfOne = (one: Product) => {
    const line = pricedAll.find((each) => each.product.sku === one.sku)?.line;
    return { unitPriceMinor: line?.unitPriceMinor ?? one.priceMinor, reasons: line?.reasons ?? [] };
  };
  const found = upgradeFor({ product, paidMinor: Math.floor(paid / quantity), quantity }, upgrades, priceOfOne);
  if (found.kind === 'none') return undefined;
  const priced = pricedAll.find((each) => each.product.sku === found.sku);
  return { ...found, differenceMinor: found.unitPriceMinor * quantity - paid, ...(priced && { priced }) };
}
