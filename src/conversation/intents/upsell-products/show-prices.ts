import { PERSONAL } from '#business/pricing/index';
import { freeDelivery, type PricedProduct, type Shopper } from '../../pricing/index.ts';
import { type Message, message } from '../../turn/index.ts';
import { asShown } from './tell-price.ts';

/** The prices in words: of somebody's own, the first product by itself, with why; else all in one sentence. */
export function showPrices(
  category: string,
  shopper: Shopper,
  [first, ...others]: readonly PricedProduct[],
): readonly Message[] {
  if (!first) return [];
  const personal = first.line.reasons.filter(({ code, amountMinor }) => amountMinor < 0 && PERSONAL.includes(code));
  const delivery = freeDelivery(shopper);
  if (personal.length === 0)
    return [message('upsellProducts.shown', { category, products: [first, ...others].map(asShown) }), ...delivery];

  const member = personal.find((reason) => reason.code === 'tier');
  const forYou = message('upsellProducts.forYou', { ...asShown(first), ...(member && { tier: member.tier }) });
  const also = others.length > 0 ? [message('upsellProducts.alsoForYou', { products: others.map(asShown) })] : [];
  return [forYou, ...delivery, ...also];
}
