import type { Offer } from '#business/offers/index';
import { type Message, message } from '../turn/index.ts';

/** What of an offer is told: what it is, what it costs in all, and how it comes. */
export interface OfferTold {
  readonly items: readonly { readonly name: string; readonly quantity: number }[];
  /** Goods alone, minor units. */
  readonly goodsMinor: number;
  readonly deliveryMinor: number;
  readonly totalMinor: number;
  readonly currency: string;
  /** The order that it travels with. */
  readonly withOrder?: string;
}

export const told = ({ lines, delivery, totalMinor, currency }: Offer): OfferTold => ({
  items: lines.map(({ name, quantity }) => ({ name, quantity })),
  goodsMinor: totalMinor - delivery.totalMinor,
  deliveryMinor: delivery.totalMinor,
  totalMinor,
  currency,
  ...(delivery.withOrder !== undefined && { withOrder: delivery.withOrder }),
});

/** Asks whether it is to be bought. */
export const askToBuy = (offer: Offer): Message => message('purchase.ask', told(offer));

/** Everything that a second yes buys; the very words are what the pending confirmation holds. */
export const readBackOf = (offer: Offer): Message => message('purchase.readBack', told(offer));
