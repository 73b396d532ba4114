import { PERSONAL } from '#business/pricing/index';
import { type Message, message } from '../turn/index.ts';
import type { PricedProduct } from './price-products.ts';

/** A product with its price as a list names it. */
export const asShown = ({ product, line: { unitPriceMinor, reference } }: PricedProduct) => ({
  name: product.name,
  priceMinor: unitPriceMinor,
  currency: product.currency,
  ...(reference && { reference }),
  ...('everyMonths' in product && { everyMonths: product.everyMonths }),
});

/** A price that is somebody's own, with why; undefined for one that is everybody's. */
export function tellOwnPrice(priced: PricedProduct): Message | undefined {
  const personal = priced.line.reasons.filter(({ code, amountMinor }) => amountMinor < 0 && PERSONAL.includes(code));
  if (personal.length === 0) return undefined;
  const member = personal.find((reason) => reason.code === 'tier');
  return message('upsellProducts.forYou', { ...asShown(priced), ...(member && { tier: member.tier }) });
}
