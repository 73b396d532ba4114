import { availabilityOf, type Product } from '#business/catalog/index';
import { PERSONAL } from '#business/pricing/index';
import { asShown, endOf, freeDelivery, type PricedProduct, type Shopper } from '../../pricing/index.ts';
import { type Message, message, type Turn } from '../../turn/index.ts';
import { mayUrge } from '../../understanding/mood/index.ts';

/** A product's price for this shopper with how it can be had: their own, the sale's with its end, or everybody's. */
export function tellPrice(turn: Turn, priced: PricedProduct, shopper: Shopper): readonly Message[] {
  const { product, line } = priced;
  const about = { ...asShown(priced), ...howToHave(product), ...(mayUrge(turn.memory.mood) && { isUrgent: true }) };
  const taken = line.reasons.filter(({ amountMinor }) => amountMinor < 0);
  if (taken.some(({ code }) => PERSONAL.includes(code))) {
    const member = taken.find((reason) => reason.code === 'tier');
    const forYou = message('upsellProducts.productForYou', { ...about, ...(member && { tier: member.tier }) });
    return [forYou, ...(product.kind === 'goods' ? freeDelivery(shopper) : [])];
  }
  const sale = taken.find((reason) => reason.code === 'sale');
  const promotion = shopper.promotions.find(({ code }) => code === sale?.promotion);
  if (!promotion || !line.reference) return [message('upsellProducts.product', about)];
  const insteadOfMinor = line.reference.minor;
  // The sale's end is said already: never two reasons to hurry at once.
  return [
    message('upsellProducts.productOnSale', { ...about, isUrgent: false, insteadOfMinor, ...endOf(promotion, turn) }),
  ];
}

function howToHave(product: Product) {
  const availability = availabilityOf(product);
  return {
    kind: product.kind,
    ...(availability.kind === 'few-left' && { unitsLeft: availability.units }),
  };
}
