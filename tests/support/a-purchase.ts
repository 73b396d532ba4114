import type { Commitment, Purchase } from '#business/purchases/index';
import { anOffer } from './an-offer.ts';
import { anOrder } from './an-order.ts';

/** John's charging pad for his order 12345, begun at the start of 9 March 2026 and in the hands of `holder-1`. */
export function aPurchase(overrides: Partial<Purchase> = {}): Purchase {
  const { key, offerId, lines, totalMinor, currency, madeAtEpochSeconds } = anOffer();
  return {
    purchaseId: 'chat-1:offer-1:nonce-1',
    payloadHash: 'hash',
    conversationId: 'chat-1',
    customerId: 'customer-john',
    offer: { key, offerId },
    orderNumber: '12345',
    isNewOrder: false,
    lines: lines.map(({ sku, name, category, quantity, unitPriceMinor }) => {
      return { sku, name, category, quantity, unitPriceMinor };
    }),
    deliveryMinor: 0,
    totalMinor,
    currency,
    paymentMethod: { providerCustomerId: 'customer-john', methodId: 'card-accepts' },
    state: 'begun',
    begunAtEpochSeconds: madeAtEpochSeconds,
    holder: 'holder-1',
    leaseEndsAtEpochSeconds: madeAtEpochSeconds + 120,
    ...overrides,
  };
}

/** All that a purchase changes: John's order 12345 gets its lines. */
export function aCommitment(purchase: Purchase, overrides: Partial<Commitment> = {}): Commitment {
  const { purchaseId, customerId, conversationId, orderNumber, lines, totalMinor, currency } = purchase;
  const orderBefore = anOrder({ orderNumber, customerId });
  const at = '2026-03-09T15:00:00Z';
  return {
    purchase: { ...purchase, state: 'committed', paymentId: 'payment-1', points: 110 },
    orderBefore,
    order: { ...orderBefore, lines: [...orderBefore.lines, ...lines], version: 1 },
    points: { customerId, sourceId: `PURCHASE#${purchaseId}`, reason: 'purchase', points: 110, occurredAtIso: at },
    event: {
      aggregate: `PURCHASE#${purchaseId}`,
      id: 'event-1',
      type: 'purchase-made',
      occurredAtIso: at,
      data: {
        ...{ purchaseId, conversationId, customerId, firstName: 'John', lastName: 'Smith', orderNumber },
        ...{ lines, totalMinor, currency, points: 110, purchasedAt: at },
      },
    },
    ...overrides,
  };
}
