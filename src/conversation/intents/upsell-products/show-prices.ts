import { asShown, freeDelivery, type PricedProduct, type Shopper, tellOwnPrice } from '../../pricing/index.ts';
import { type Message, message } from '../../turn/index.ts';

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
