import type { Sale } from '#business/point-of-sale/index';

/** Two of a product at $48.00 and delivery, paid, unless said otherwise. */
export const aSale = (overrides: Partial<Sale> = {}): Sale => ({
  orderNumber: 'SC-1001',
  lines: [
    { sku: 'PAD-1', name: 'Charging pad', quantity: 2, unitPriceMinor: 4800 },
    { sku: 'DELIVERY', name: 'Delivery', quantity: 1, unitPriceMinor: 500 },
  ],
  totalMinor: 10_100,
  currency: 'USD',
  paymentId: 'pi_1',
  begunAtEpochSeconds: Date.parse('2026-04-13T08:29:00Z') / 1000,
  ...overrides,
});
