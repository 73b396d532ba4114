import { type Offer, offerKey } from '#business/offers/index';

const NOW = 1_773_068_400;

/** The charging pad for John as a Gold member, to travel with his order 12345, made at the start of 9 March 2026. */
export function anOffer(overrides: Partial<Offer> = {}): Offer {
  const offer: Omit<Offer, 'key'> = {
    offerId: 'offer-1',
    conversationId: 'chat-1',
    customerId: 'customer-john',
    lines: [
      {
        sku: 'CHARGING-PAD',
        name: 'Wireless Charging Pad',
        category: 'Electronics',
        quantity: 1,
        listPriceMinor: 6000,
        unitPriceMinor: 4800,
        reasons: [{ code: 'tier', tier: 'Gold', relation: 'accessory', off: 2000, amountMinor: -1200 }],
        reference: { minor: 6000, kind: 'list-price', savesMinor: 1200 },
      },
    ],
    delivery: {
      withOrder: '12345',
      totalMinor: 0,
      reasons: [
        { code: 'standard-delivery', amountMinor: 599 },
        { code: 'travels-with-order', amountMinor: -599 },
      ],
    },
    currency: 'USD',
    totalMinor: 4800,
    notices: [],
    stockBasis: { 'CHARGING-PAD': 12 },
    madeAtEpochSeconds: NOW,
    expiresAtEpochSeconds: NOW + 86_400,
    state: 'shown',
    ...overrides,
  };
  return { key: offerKey(offer), ...offer };
}
