import type { PriceContext, PricedCustomer, PricedItem } from '#business/pricing/index';

/** The charging pad for $60.00, beside nothing that the customer has, unless said otherwise. */
export const aPricedItem = (overrides: Partial<PricedItem> = {}): PricedItem => ({
  sku: 'PAD',
  category: 'Electronics',
  relation: 'unrelated',
  currency: 'USD',
  priceMinor: 60_00,
  costMinor: 20_00,
  lowestPrice30DaysMinor: 60_00,
  quantity: 1,
  ...overrides,
});

/** A verified Bronze customer unless said otherwise. */
export const aPricedCustomer = (overrides: Partial<PricedCustomer> = {}): PricedCustomer => ({
  isVerified: true,
  tier: 'Bronze',
  consentsToPersonalPrices: false,
  ...overrides,
});

/** A quiet day without sales. */
export const aPriceContext = (overrides: Partial<PriceContext> = {}): PriceContext => ({
  today: '2026-03-09',
  promotions: [],
  openProblem: false,
  addedToOrder: false,
  ...overrides,
});
