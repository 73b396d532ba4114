import type { Purchase } from '#business/history/index';

/** A purchase with safe values for what a test doesn't care about. */
export const aKeptPurchase = (more: Partial<Purchase> = {}): Purchase => ({
  purchaseId: 'P-1',
  customerId: 'C-0001',
  firstName: 'John',
  lastName: 'Smith',
  orderNumber: '12345',
  lines: [{ sku: 'EL-1', name: 'Charging Pad', category: 'Electronics', quantity: 1, unitPriceMinor: 6000 }],
  currency: 'USD',
  purchasedAt: '2026-03-09T10:00:00.000Z',
  ...more,
});
