/** What becomes of an offer. */
export const OFFER_STATES = ['made', 'shown', 'accepted', 'declined', 'expired', 'purchased'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** The state that every offer begins in: made for somebody who hasn't seen it yet. */
export const FIRST_OFFER_STATE: OfferState = 'made';

/** What may follow each state. */
export const OFFER_MOVES: Readonly<Record<OfferState, readonly OfferState[]>> = {
  made: ['shown', 'expired'],
  shown: ['accepted', 'declined', 'expired'],
  // Accepted isn't bought: the read-back may be answered by a no, the card may be declined.
  accepted: ['declined', 'purchased', 'expired'],
  // Who changes their mind in time has the same price, by the same clock.
  declined: ['accepted', 'expired'],
  expired: [],
  purchased: [],
};

export const mayOfferMove = (from: OfferState, to: OfferState): boolean => OFFER_MOVES[from].includes(to);

/** The states from which an offer may come to this one. */
export const offerStatesBefore = (to: OfferState): readonly OfferState[] =>
  OFFER_STATES.filter((from) => mayOfferMove(from, to));

/** The states in which an offer still holds, as long as its time isn't over. */
export const LIVE_OFFER_STATES: readonly OfferState[] = OFFER_STATES.filter((state) => OFFER_MOVES[state].length > 0);
