import type { OfferCard } from '#business/chat/index';
import { LIVE_OFFER_STATES, type Offer, offerStateAt } from '#business/offers/index';
import { renderEnUs } from '../messages/index.ts';
import { noticeOf } from '../pricing/index.ts';
import { message } from '../turn/index.ts';

/** An offer as a card; undefined for one that holds no more. */
export function offerCardOf(offer: Offer, nowEpochSeconds: number): OfferCard | undefined {
  if (!LIVE_OFFER_STATES.includes(offerStateAt(offer, nowEpochSeconds))) return undefined;
  const { offerId, lines, delivery, totalMinor, currency, notices, expiresAtEpochSeconds } = offer;
  const listMinor = listOf(offer);
  return {
    ...{ kind: 'offer', offerId, totalMinor, currency, deliveryMinor: delivery.totalMinor },
    lines: lines.map(({ name, quantity, unitPriceMinor: unitMinor }) => ({ name, quantity, unitMinor })),
    ...(listMinor !== undefined && { listMinor }),
    reasons: reasonsOf(offer),
    notices: notices.map((notice) => renderEnUs(noticeOf(notice))),
    expiresAtIso: new Date(expiresAtEpochSeconds * 1000).toISOString(),
  };
}

/**
 * What the lines cost without any reduction; only where each reduced one may be compared with its list price, and not
 * with the lowest price of the last 30 days.
 */
function listOf({ lines }: Offer): number | undefined {
  const isReduced = lines.some(({ listPriceMinor, unitPriceMinor }) => unitPriceMinor < listPriceMinor);
  const isComparable = lines.every(
    ({ listPriceMinor, unitPriceMinor, reference }) =>
      unitPriceMinor >= listPriceMinor || reference?.kind === 'list-price',
  );
  if (!isReduced || !isComparable) return undefined;
  return lines.reduce((sum, { listPriceMinor, quantity }) => sum + listPriceMinor * quantity, 0);
}

/** Nothing is said to a stranger of why a price is what it is. */
const reasonsOf = ({ customerId, lines, currency }: Offer): readonly string[] =>
  customerId === undefined
    ? []
    : lines
        .flatMap(({ reasons }) => reasons)
        .filter(({ amountMinor }) => amountMinor !== 0)
        .map((reason) => renderEnUs(message('card.priceReason', { reason, currency })));
