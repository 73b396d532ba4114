import { CUSTOMER_TIERS } from '#business/customers/index';
import { type Offer, type OfferLine, offerStateAt } from '#business/offers/index';
import { noticeOf } from '../../pricing/index.ts';
import { type Message, message, type Turn } from '../../turn/index.ts';

/** The line of the stored offer with this product, or its first without one, as long as the offer holds. */
export function offeredLine(offer: Offer, sku: string | undefined, turn: Turn): OfferLine | undefined {
  if (offerStateAt(offer, turn.nowEpochSeconds) === 'expired' || offer.state === 'purchased') return undefined;
  return sku === undefined ? offer.lines[0] : offer.lines.find((line) => line.sku === sku);
}

/** Goes through an offered price as it was offered: computed anew it could be another one by now. */
export function explainOffer({ delivery, notices, currency }: Offer, line: OfferLine): readonly Message[] {
  const { name, listPriceMinor: listMinor, unitPriceMinor: priceMinor, reasons, reference } = line;
  const price =
    reasons.length === 0
      ? message('explainPrice.listPrice', { name, currency, priceMinor })
      : message('explainPrice.steps', { name, currency, listMinor, priceMinor, reasons });
  const lowest =
    reference?.kind === 'lowest-of-30-days'
      ? [message('explainPrice.lowestOf30Days', { currency, lowestMinor: reference.minor })]
      : [];
  return [price, ...notices.map(noticeOf), ...lowest, ...whyFree(delivery)];
}

/** Why delivery costs nothing, as the offer says it. */
function whyFree({ reasons, withOrder: orderNumber }: Offer['delivery']): readonly Message[] {
  return reasons.flatMap((reason) => {
    const tier = reason.code === 'tier-delivery' && CUSTOMER_TIERS.find((known) => known === reason.tier);
    if (tier) return [message('pricing.freeForTier', { tier })];
    const travels = reason.code === 'travels-with-order' && orderNumber !== undefined;
    return travels ? [message('pricing.freeWithOrder', { orderNumber })] : [];
  });
}
