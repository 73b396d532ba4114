import { describe, expect, it } from '@jest/globals';
import {
  FIRST_OFFER_STATE,
  LIVE_OFFER_STATES,
  OFFER_MOVES,
  OFFER_STATES,
  type OfferState,
  offerStateAt,
} from '#business/offers/index';
import { anOffer } from '../../../support/an-offer.ts';

describe('the states of an offer', () => {
  it('lead to known states only, and never to themselves', () => {
    expect(Object.keys(OFFER_MOVES).sort()).toEqual([...OFFER_STATES].sort());
    for (const [from, next] of Object.entries(OFFER_MOVES)) {
      expect(OFFER_STATES).toEqual(expect.arrayContaining([...next]));
      expect(next).not.toContain(from);
    }
  });

  it('can all be reached from the first', () => {
    const reached = new Set<OfferState>([FIRST_OFFER_STATE]);
    for (const state of reached) for (const next of OFFER_MOVES[state]) reached.add(next);

    expect([...reached].sort()).toEqual([...OFFER_STATES].sort());
  });

  it('end with a purchase or with time, which can end each that holds', () => {
    expect(OFFER_STATES.filter((state) => OFFER_MOVES[state].length === 0)).toEqual(['expired', 'purchased']);
    for (const state of LIVE_OFFER_STATES) expect(OFFER_MOVES[state]).toContain('expired');
  });
});

describe('an offer in time', () => {
  const offer = anOffer({ state: 'accepted' });
  const { expiresAtEpochSeconds: end } = offer;

  it.each([
    ['before its last second', end - 1, 'accepted'],
    ['at its end', end, 'expired'],
    ['after it', end + 1, 'expired'],
  ])('is, %s, what it says', (_, now, state) => {
    expect(offerStateAt(offer, now)).toBe(state);
  });

  it('stays bought for ever', () => {
    expect(offerStateAt(anOffer({ state: 'purchased' }), end + 1)).toBe('purchased');
  });
});
