import type { Product } from '#business/catalog/index';

type GoodsProduct = Extract<Product, { kind: 'goods' }>;
type ServiceProduct = Exclude<Product, { kind: 'goods' }>;

/** The wireless charging pad unless said otherwise. */
export const aProduct = (overrides: Partial<GoodsProduct> = {}): GoodsProduct => ({
  sku: 'CHARGING-PAD',
  name: 'Wireless Charging Pad',
  category: 'Electronics',
  description: 'Charges a phone that lies on it.',
  currency: 'USD',
  priceMinor: 6000,
  costMinor: 2500,
  lowestPrice30DaysMinor: overrides.priceMinor ?? 6000,
  earlierPrices: [],
  aliases: [],
  relations: { complements: [], upgrades: [], bundles: [], services: [] },
  kind: 'goods',
  stockOnHand: 12,
  stockReserved: 0,
  ...overrides,
});

const { stockOnHand: _, stockReserved: __, kind: ___, ...LISTING } = aProduct();

/** Two years of cover unless said otherwise: a service has no stock. */
export const aService = (overrides: Partial<ServiceProduct> = {}): ServiceProduct =>
  ({
    ...LISTING,
    sku: 'WARRANTY',
    name: 'Two-Year Warranty',
    kind: 'warranty',
    coverMonths: 24,
    ...overrides,
  }) as ServiceProduct;
