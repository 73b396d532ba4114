import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';
import { EXPEDITE_POLICY, makeOffer, type Offer } from '#business/offers/index';
import type { Order } from '#business/orders/index';
import { quoteExpedited } from '#business/pricing/index';
import type { FulfilPorts, Turn } from '../turn/index.ts';

interface Faster {
  readonly order: Pick<Order, 'orderNumber' | 'customerId'>;
  readonly arrivesOn: PlainDate;
}

/**
 * Keeps the offer to send an order the faster way. The day that it promises is counted from today, so it ends with the
 * shop's day, or earlier by its own clock.
 */
export function keepExpedite(
  { conversationId, nonce: offerId, nowEpochSeconds, today, shopTimeZone }: Turn,
  { order: { orderNumber, customerId }, arrivesOn }: Faster,
  { offers }: { readonly offers: Pick<FulfilPorts['offers'], 'keep'> },
): Promise<Offer> {
  const quote = quoteExpedited();
  const { name, category } = EXPEDITE_POLICY;
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toZonedDateTime(shopTimeZone);
  return makeOffer(
    {
      ...{ conversationId, customerId, quote, offerId, arrivesOn, withOrder: orderNumber },
      products: quote.lines.map(({ sku }) => ({ sku, name, category })),
      endsAtEpochSeconds: Math.floor(tomorrow.epochMilliseconds / 1000),
    },
    nowEpochSeconds,
    offers,
  );
}
