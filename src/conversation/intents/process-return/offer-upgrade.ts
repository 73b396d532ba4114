import { upgradeFor } from '#business/recommendations/index';
import type { Product } from '#business/catalog/index';
import { type ManagePorts, message } from '../../turn/index.ts';
import { gatherShopper, priceEach } from '../../pricing/index.ts';
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
}

/** A better model is offered once for each return, to who is in the mood for it, instead of money or credit. */
export async function offerUpgrade(progress: Progress, ports: ManagePorts): Promise<Stepped> {
  const { turn, state, notes } = progress;
  if (notes.asking === 'upgrade') return askAboutUpgrade(progress, await findUpgrade(progress, ports));
  const isWanted = state.filled['Resolution']?.value === 'Exchange';
  const isDue = state.filled['ReturnReason'] !== undefined && notes.upgrade === undefined && !isWanted;
  if (!isDue || toneOf(turn.memory.mood) === 'negative') return goOn(progress);
  return askAboutUpgrade(progress, await findUpgrade(progress, ports));
}

function askAboutUpgrade(progress: Progress, better: Better | undefined): Stepped {
  const { notes, shop } = progress;
  if (!better) return goOn(progress, { notes: { ...notes, upgrade: 'none' } });
  const { sku, name, unitPriceMinor, differenceMinor } = better;
  const said = message('processReturn.offerUpgrade', { name, differenceMinor, currency: shop.order.currency });
  const noted = { ...notes, upgrade: `${sku} ${String(unitPriceMinor)}` };
  return { said: askYesOrNo({ ...progress, notes: noted }, 'upgrade', [said]) };
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
  const priceOfOne = (one: Product) => {
    const [priced] = priceEach(turn, known, [one]);
    return { unitPriceMinor: priced?.line.unitPriceMinor ?? one.priceMinor, reasons: priced?.line.reasons ?? [] };
  };
  const found = upgradeFor({ product, paidMinor: Math.floor(paid / quantity), quantity }, upgrades, priceOfOne);
  if (found.kind === 'none') return undefined;
  return { ...found, differenceMinor: found.unitPriceMinor * quantity - paid };
}
