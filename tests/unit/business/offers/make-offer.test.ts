import { describe, expect, it } from '@jest/globals';
import { makeOffer, newOffer, OFFER_POLICY, offerStateAt, type OfferRequest } from '#business/offers/index';
import { createPricer } from '#business/pricing/index';
import { aPricedItem } from '../../../support/a-priced-item.ts';
import { createInMemoryOffers } from '../../../support/in-memory-offers.ts';

const NOW = 1_773_068_400;
const quote = createPricer(undefined, {
  today: '2026-03-09',
  promotions: [],
  openProblem: false,
  addedToOrder: false,
}).quote([aPricedItem()]);
const [{ sku } = { sku: '' }] = quote.lines;
const REQUEST: OfferRequest = {
  conversationId: 'chat-1',
  customerId: 'C-1',
  quote,
  products: [{ sku, name: 'Wireless Charging Pad', category: 'Electronics', available: 3 }],
  withOrder: '12345',
  offerId: 'offer-1',
};

describe('an offer', () => {
  it('holds the quote, its reasons and the stock it rests on for a day', () => {
    const offer = newOffer(REQUEST, NOW);

    expect(offer).toMatchObject({ totalMinor: quote.totalMinor, stockBasis: { [sku]: 3 }, state: 'shown' });
    expect(offer.lines[0]).toMatchObject({ name: 'Wireless Charging Pad', reasons: quote.lines[0]?.reasons });
    expect(offer.expiresAtEpochSeconds - NOW).toBe(OFFER_POLICY.lifetimeSeconds);
  });

  it.each([
    ['before its usual end', -1, -1],
    ['with its usual end', 0, 0],
    ['after its usual end', 1, 0],
  ])('that was priced with a welcome code which runs out %s ends no later than either', (_, codeEnds, offerEnds) => {
    const usualEnd = NOW + OFFER_POLICY.lifetimeSeconds;
    const welcomeCode = { code: 'WELCOME-1', personId: 'P-1', expiresAtEpochSeconds: usualEnd + codeEnds };

    const offer = newOffer({ ...REQUEST, welcomeCode }, NOW);

    const end = usualEnd + offerEnds;
    expect(offer).toMatchObject({ expiresAtEpochSeconds: end, welcomeCode: { code: 'WELCOME-1', personId: 'P-1' } });
    expect([end - 1, end, end + 1].map((moment) => offerStateAt(offer, moment))).toEqual([
      'shown',
      'expired',
      'expired',
    ]);
  });

  it('is the same one, by the same clock, in whichever conversation the customer asks again', async () => {
    const offers = createInMemoryOffers();
    const first = await makeOffer(REQUEST, NOW, offers);

    const again = await makeOffer({ ...REQUEST, conversationId: 'chat-2', offerId: 'offer-2' }, NOW + 3600, offers);

    expect(again).toEqual(first);
  });

  it.each([
    ['another customer', { customerId: 'C-2' }],
    ['another order', { withOrder: '777' }],
    ['somebody who is not verified', { customerId: undefined }],
  ])('is another one for %s', (_, other) => {
    const { customerId, ...rest } = { ...REQUEST, ...other };

    const { key } = newOffer({ ...rest, ...(customerId !== undefined && { customerId }) }, NOW);

    expect(key).not.toBe(newOffer(REQUEST, NOW).key);
  });
});
