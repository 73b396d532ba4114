import type { Order, OrderStatus } from '#business/orders/index';

/** The member of the union that may have this status. */
type OrderOf<Status extends OrderStatus> = Order extends infer Member
  ? Member extends { readonly status: infer Statuses }
    ? Status extends Statuses
      ? Member & { readonly status: Status }
      : never
    : never
  : never;

const SHIPMENT = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784', shippedOn: '2026-03-07' } as const;

const COMMON = {
  orderNumber: '12345',
  customerId: 'customer-john',
  contactEmailHash: 'hash-of-john.doe@email.com',
  placedAtIso: '2026-03-05T10:00:00Z',
  currency: 'USD',
  lines: [
    { sku: 'PHONE', name: 'Smartphone', category: 'Electronics', quantity: 1, unitPriceMinor: 69900 },
    { sku: 'DELIVERY', name: 'Delivery', category: 'Services', quantity: 1, unitPriceMinor: 500 },
  ],
} as const;

/** What each status says on Monday, 9 March 2026. */
const STATES: { readonly [Status in OrderStatus]: OrderOf<Status> } = {
  placed: { ...COMMON, status: 'placed', expectedOn: '2026-03-12' },
  preparing: { ...COMMON, status: 'preparing', expectedOn: '2026-03-10' },
  shipped: { ...COMMON, status: 'shipped', expectedOn: '2026-03-11', shipment: SHIPMENT },
  'out-for-delivery': { ...COMMON, status: 'out-for-delivery', expectedOn: '2026-03-09', shipment: SHIPMENT },
  delivered: { ...COMMON, status: 'delivered', deliveredOn: '2026-03-08', shipment: SHIPMENT },
  delayed: { ...COMMON, status: 'delayed', expectedOn: '2026-03-16', delayReason: 'a storm closed the airport' },
  cancelled: { ...COMMON, status: 'cancelled', cancelledOn: '2026-03-06' },
  returned: { ...COMMON, status: 'returned', returnedOn: '2026-03-02', shipment: SHIPMENT },
};

/** An order of a status, complete for it: John's 12345 unless said otherwise. */
export function anOrder<Status extends OrderStatus = 'preparing'>(
  overrides: Partial<OrderOf<Status>> & { readonly status?: Status } = {},
): OrderOf<Status> {
  const status = (overrides.status ?? 'preparing') as Status;
  return { ...STATES[status], ...overrides };
}

export const aShipment = (overrides: Partial<Record<keyof typeof SHIPMENT, string>> = {}) => ({
  ...SHIPMENT,
  ...overrides,
});
