import type { ShopEvent } from '#business/events/index';

const common = (id: string) => ({ id, occurredAtIso: '2026-03-09T15:00:00.000Z' });

/** Something that John, unless it is said who, has bought in the chat. */
export const aPurchaseMade = (id = 'E-1', customerId = 'customer-john'): ShopEvent<'purchase-made'> => ({
  ...common(id),
  aggregate: `PURCHASE#${id}`,
  type: 'purchase-made',
  data: {
    purchaseId: id,
    customerId,
    firstName: 'John',
    lastName: 'Smith',
    orderNumber: '12345',
    lines: [{ sku: 'CASE', name: 'Phone case', category: 'Electronics', quantity: 2, unitPriceMinor: 1500 }],
    totalMinor: 3500,
    currency: 'USD',
    points: 30,
    purchasedAt: '2026-03-09T15:00:00.000Z',
  },
});

export const aTierChanged = (id = 'E-2', customerId = 'customer-john'): ShopEvent<'tier-changed'> => ({
  ...common(id),
  aggregate: `CUSTOMER#${customerId}`,
  type: 'tier-changed',
  data: { customerId, from: 'Silver', to: 'Gold', earned: 1200 },
});

export const aLoyaltyOffer = (id = 'E-3', customerId = 'customer-john'): ShopEvent<'loyalty-offer-prepared'> => ({
  ...common(id),
  aggregate: `CUSTOMER#${customerId}`,
  type: 'loyalty-offer-prepared',
  data: { customerId, occasion: 'birthday', key: 'birthday#2026', points: 200 },
});
