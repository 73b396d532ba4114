import type { Product } from '#business/catalog/index';

/** The wireless charging pad unless said otherwise. */
export const aProduct = (overrides: Partial<Product> = {}): Product => ({
  sku: 'CHARGING-PAD',
  name: 'Wireless Charging Pad',
  category: 'Electronics',
  description: 'Charges a phone that lies on it.',
  currency: 'USD',
  priceMinor: 6000,
  costMinor: 2500,
  stockOnHand: 12,
  ...overrides,
});
