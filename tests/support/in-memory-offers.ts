import { LIVE_OFFER_STATES, mayOfferMove, type Offer, offerStateAt, type OfferStore } from '#business/offers/index';

/** Offers in this process' memory. */
export function createInMemoryOffers(...kept: readonly Offer[]): OfferStore & {
  /** What a purchase's transaction does to the offer; false when it can't. */
  purchase(key: string, offerId: string, isTried?: boolean): boolean;
} {
  const byKey = new Map(kept.map((offer) => [offer.key, offer]));
  return {
    keep(offer, now) {
      const found = byKey.get(offer.key);
      if (found && LIVE_OFFER_STATES.includes(offerStateAt(found, now))) return Promise.resolve(found);
      byKey.set(offer.key, offer);
      return Promise.resolve(offer);
    },
    find({ key, offerId }) {
      const offer = byKey.get(key);
      return Promise.resolve(offer?.offerId === offerId ? offer : undefined);
    },
    move({ key, offerId }, to, now) {
      const offer = byKey.get(key);
      if (offer?.offerId !== offerId || !mayOfferMove(offerStateAt(offer, now), to)) return Promise.resolve(false);
      byKey.set(key, { ...offer, state: to });
      return Promise.resolve(true);
    },
    purchase(key, offerId, isTried = false) {
      const offer = byKey.get(key);
      if (offer?.offerId !== offerId || !mayOfferMove(offer.state, 'purchased')) return false;
      if (!isTried) byKey.set(key, { ...offer, state: 'purchased' });
      return true;
    },
  };
}
