import type { OrderFactType, ToldFact } from '#business/orders/index';

/** What is told beside type and time, complete for each type. */
export const FACT_DATA = {
  'order-created': {
    customerId: 'customer-john',
    contactEmailHash: 'hash-of-john.doe@email.com',
    placedAtIso: '2026-03-09T09:00:00Z',
    currency: 'USD',
    lines: [{ sku: 'PHONE', name: 'Smartphone', category: 'Electronics', quantity: 1, unitPriceMinor: 69900 }],
    expectedOn: '2026-03-12',
  },
  'order-updated': {},
  preparing: {},
  shipped: { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' },
  'out-for-delivery': {},
  delivered: {},
  delayed: { expectedOn: '2026-03-16', reason: 'a storm closed the airport' },
  cancelled: {},
  'shipment-lost': {},
  'shipment-damaged': {},
  returned: {},
} as const satisfies Readonly<Record<OrderFactType, object>>;

/** A fact about John's order 12345, told on Monday, 9 March 2026. */
export function anOrderFact(type: OrderFactType, data: object = {}, changes: Partial<ToldFact> = {}): ToldFact {
  const fact = {
    eventId: `evt-${type}`,
    orderNumber: '12345',
    type,
    occurredAtIso: '2026-03-09T10:00:00Z',
    occurredOn: '2026-03-09',
    payloadHash: `hash-of-${type}`,
    data: { ...FACT_DATA[type], ...data },
    ...changes,
  };
  return fact as ToldFact;
}
