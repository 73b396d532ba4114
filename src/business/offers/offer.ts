import type { PlainDate } from '#business/dates';
import type { WelcomeCodeInHand } from '#business/leads/index';
import type { RewardInHand } from '#business/loyalty/index';
import type { DeliveryPrice, Quote, QuoteLine } from '#business/pricing/index';
import type { OfferState } from './offer-states.ts';

/** Units of one product at the price that holds for as long as the offer does. Amounts are minor units. */
export interface OfferLine extends Omit<QuoteLine, 'totalMinor'> {
  readonly name: string;
  readonly category: string;
}

/** How the goods travel: with an open order of the customer's, or as an order of their own. */
export interface OfferDelivery extends DeliveryPrice {
  /** The open order that the goods are added to; absent when they make a new one. */
  readonly withOrder?: string;
  /** By when that order comes instead, for an offer to send it the faster way. */
  readonly arrivesOn?: PlainDate;
}

/** What a customer may buy, at these prices, until it expires. */
export interface Offer {
  /** Whose it is and what is offered: see `offerKey`. At most one offer of a key holds at a time. */
  readonly key: string;
  /** Unguessable, another one for each offer of the same key. */
  readonly offerId: string;
  /** Where it was made. */
  readonly conversationId: string;
  /** The verified customer whom it is for; absent for a stranger. */
  readonly customerId?: string;
  readonly lines: readonly OfferLine[];
  readonly delivery: OfferDelivery;
  /** ISO 4217. */
  readonly currency: string;
  /** Lines and delivery, minor units. */
  readonly totalMinor: number;
  /** Words that the law wants beside the price. */
  readonly notices: Quote['notices'];
  /** Units that could be sold when it was made, by sku; services, which have no stock, aren't among them. */
  readonly stockBasis: Readonly<Record<string, number>>;
  readonly madeAtEpochSeconds: number;
  /** From this second on it doesn't hold any more. */
  readonly expiresAtEpochSeconds: number;
  readonly state: OfferState;
  /** Rewards that its price counts with, and that a purchase uses up; absent when there are none. */
  readonly rewards?: readonly RewardInHand[];
  /** The same for a welcome code; absent when its price counts with none. */
  readonly welcomeCode?: WelcomeCodeInHand;
  /** The order whose goodwill discount its price counts with, and that a purchase uses up; absent for none. */
  readonly goodwillFor?: string;
}

/** The offer's state at a moment: time expires an offer that nobody has ended. */
export const offerStateAt = ({ state, expiresAtEpochSeconds }: Offer, nowEpochSeconds: number): OfferState =>
  state !== 'purchased' && nowEpochSeconds >= expiresAtEpochSeconds ? 'expired' : state;
