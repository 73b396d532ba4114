import { PERSONAL } from '#business/pricing/index';
import { freeDelivery, type PricedProduct, type Shopper } from '../../pricing/index.ts';
import { type Message, message } from '../../turn/index.ts';
import { asShown } from './tell-price.ts';

/** The prices in words: of somebody's own, the first product by itself, with why; else all in one sentence. */
export function showPrices(category: string, shopper: Shopper, shown: readonly PricedProduct[]): readonly Message[] {
  const goods = shown.filter(({ product }) => product.kind === 'goods');
  const services = shown.filter(({ product }) => product.kind !== 'goods').map(asShown);
  const forOrder = services.length > 0 ? { services } : {};
  const [first, ...others] = goods;
  const delivery = freeDelivery(shopper);
  const forYou = first && tellOwnPrice(first);
  if (!forYou)
    return [message('upsellProducts.shown', { category, products: goods.map(asShown), ...forOrder }), ...delivery];

  const isMore = others.length > 0 || services.length > 0;
  const also = isMore ? [message('upsellProducts.alsoForYou', { products: others.map(asShown), ...forOrder })] : [];
  return [forYou, ...delivery, ...also];
}

/** A price that is somebody's own, with why; undefined for one that is everybody's. */
export function tellOwnPrice(priced: PricedProduct): Message | undefined {
  const personal = priced.line.reasons.filter(({ code, amountMinor }) => amountMinor < 0 && PERSONAL.includes(code));
  if (personal.length === 0) return undefined;
  const member = personal.find((reason) => reason.code === 'tier');
  return message('upsellProducts.forYou', { ...asShown(priced), ...(member && { tier: member.tier }) });
}
