import type { PlainDate } from '#business/dates';
import type { WelcomeCode } from '#business/leads/index';
import type { RewardInHand } from '#business/loyalty/index';
import type { Quote } from '#business/pricing/index';
import { OFFER_POLICY } from './policy.ts';
import type { Offer } from './offer.ts';
import { offerKey } from './offer-key.ts';
import type { OfferStore } from './ports.ts';

/** A product as it is offered. */
export interface OfferedProduct {
  readonly sku: string;
  readonly name: string;
  readonly category: string;
  /** Units that can be sold now; absent for a service. */
  readonly available?: number;
}

/** What is to be offered to whom. */
export interface OfferRequest {
  readonly conversationId: string;
  /** Of a verified customer alone. */
  readonly customerId?: string;
  readonly quote: Quote;
  readonly products: readonly OfferedProduct[];
  /** The open order that the goods travel with. */
  readonly withOrder?: string;
  /** Those of the customer's rewards that the quote counts with. */
  readonly rewards?: readonly RewardInHand[];
  /** The customer's welcome code, where the quote counts with it. The offer ends with it. */
  readonly welcomeCode?: Pick<WelcomeCode, 'code' | 'personId' | 'expiresAtEpochSeconds'>;
  /** The order whose goodwill discount the quote counts with. */
  readonly goodwillFor?: string;
  /** By when that order comes instead, where the faster way is offered. */
  readonly arrivesOn?: PlainDate;
  /** When what was promised can't be kept any more, if that is before the offer's usual end. */
  readonly endsAtEpochSeconds?: number;
  /** Unguessable, for this offer alone. */
  readonly offerId: string;
}

/** Puts an offer together from a quote; its clock starts now. */
export function newOffer(request: OfferRequest, nowEpochSeconds: number): Offer {
  const { conversationId, customerId, quote, products, withOrder, offerId, rewards = [], welcomeCode } = request;
  const lines = quote.lines.map(({ totalMinor: _, ...line }) => {
    const { name = line.sku, category = '' } = products.find(({ sku }) => sku === line.sku) ?? {};
    return { ...line, name, category };
  });
  const whose = { conversationId, ...(customerId !== undefined && { customerId }) };
  const delivery = {
    ...quote.delivery,
    ...(withOrder !== undefined && { withOrder }),
    ...(request.arrivesOn !== undefined && { arrivesOn: request.arrivesOn }),
  };
  const { endsAtEpochSeconds = Infinity } = request;
  const once = usedOnce(request);
  return {
    key: offerKey({ ...whose, lines, delivery, rewards, ...once }),
    offerId,
    ...whose,
    lines,
    delivery,
    currency: quote.currency,
    totalMinor: quote.totalMinor,
    notices: quote.notices,
    stockBasis: Object.fromEntries(
      products.flatMap(({ sku, available }) => (available === undefined ? [] : [[sku, available]])),
    ),
    madeAtEpochSeconds: nowEpochSeconds,
    expiresAtEpochSeconds: Math.min(
      nowEpochSeconds + OFFER_POLICY.lifetimeSeconds,
      endsAtEpochSeconds,
      welcomeCode?.expiresAtEpochSeconds ?? Infinity,
    ),
    state: 'shown',
    ...(rewards.length > 0 && { rewards }),
    ...once,
  };
}

/** What of the price can be used once, beside rewards. */
const usedOnce = ({ welcomeCode, goodwillFor }: OfferRequest) => ({
  ...(welcomeCode && { welcomeCode: { code: welcomeCode.code, personId: welcomeCode.personId } }),
  ...(goodwillFor !== undefined && { goodwillFor }),
});

/**
 * Offers something. Who asks for the same thing again gets the same offer, with the price and the clock it had, for as
 * long as it holds.
 *
 * @throws StorageUnavailableError
 */
export const makeOffer = (
  request: OfferRequest,
  nowEpochSeconds: number,
  offers: Pick<OfferStore, 'keep'>,
): Promise<Offer> => offers.keep(newOffer(request, nowEpochSeconds), nowEpochSeconds);
