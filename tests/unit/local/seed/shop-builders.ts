import type { Product } from '#business/catalog/index';
import type { Customer, HashContact } from '#business/customers/index';
import type { Order } from '#business/orders/index';
import type { Promotion } from '#business/promotions/index';
import type { ShopStores } from '../../../../local/seed/index.ts';
import { createInMemoryConsents } from '../../../support/in-memory-consents.ts';
import { createInMemoryPeople } from '../../../support/in-memory-people.ts';
import { createLeadWorld } from '../../../support/lead-world.ts';
import { createInMemoryProducts } from '../../../support/in-memory-products.ts';

type Changes = Readonly<Record<string, unknown>>;
/** Rows as a file may hold them, good or bad. */
type Row = Record<string, unknown>;

export const aCustomer = (changes: Changes = {}): Row => ({
  customerId: 'C-1',
  firstName: 'Ada',
  lastName: 'Lane',
  email: 'ada.lane@example.com',
  phone: '+15035550101',
  tier: 'Gold',
  contactPreference: 'Email',
  address: { street: '1 Elm Street', city: 'Salem', region: 'OR', postalCode: '97301', country: 'US' },
  timeZone: 'America/Los_Angeles',
  memberSince: '2020-02-29',
  paymentLastFour: '0042',
  ...changes,
});

export const aProduct = (changes: Changes = {}): Row => ({
  sku: 'LAMP',
  name: 'Lamp',
  category: 'Home',
  description: 'It gives light.',
  currency: 'USD',
  priceMinor: 4900,
  costMinor: 1900,
  stockOnHand: 12,
  ...changes,
});

const shipment = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784', shippedOn: '2026-03-02' };

/** The members that each status has. */
export const STATES: Readonly<Record<string, Changes>> = {
  placed: { expectedOn: '2026-03-05' },
  preparing: { expectedOn: '2026-03-05' },
  shipped: { expectedOn: '2026-03-05', shipment },
  'out-for-delivery': { expectedOn: '2026-03-05', shipment },
  delivered: { deliveredOn: '2026-03-05', shipment },
  delayed: { expectedOn: '2026-03-05', delayReason: 'a storm' },
  cancelled: { cancelledOn: '2026-03-02' },
  returned: { returnedOn: '2026-03-20', shipment },
};

export const anOrder = (changes: Changes & { status?: string } = {}): Row => {
  const status = changes.status ?? 'delivered';
  return {
    orderNumber: '10001',
    customerId: 'C-1',
    email: 'ada.lane@example.com',
    placedAtIso: '2026-03-01T10:00:00Z',
    currency: 'USD',
    lines: [{ sku: 'LAMP', name: 'Lamp', category: 'Home', quantity: 1, unitPriceMinor: 4900 }],
    status,
    ...STATES[status],
    ...changes,
  };
};

export const aShop = (
  changes: { customers?: unknown[]; products?: unknown[]; orders?: unknown[]; promotions?: unknown[] } = {},
) => ({
  customers: [aCustomer()],
  products: [aProduct()],
  orders: [anOrder()],
  ...changes,
});

/** Stores in memory that show what was saved. */
export function inMemoryStores(hashContact: HashContact = (contact) => `hash of ${contact}`) {
  const saved = {
    customers: [] as Customer[],
    products: [] as Product[],
    orders: [] as Order[],
    promotions: [] as Promotion[],
  };
  const leads = createLeadWorld().ports;
  const keep = <Kept>(list: Kept[], row: Kept) => Promise.resolve(void list.push(row));
  const stores: ShopStores = {
    hashContact,
    consents: { ...createInMemoryConsents(), people: createInMemoryPeople() },
    tombstones: { erasedAt: () => Promise.resolve(undefined) },
    leads,
    customers: {
      findById: (id) => Promise.resolve(saved.customers.find(({ customerId }) => customerId === id)),
      findByEmailHash: (hash) => Promise.resolve(saved.customers.find(({ email }) => hashContact(email) === hash)),
      save: (customer) => keep(saved.customers, customer).then(() => ({ ok: true })),
    },
    products: { ...createInMemoryProducts(), save: (product) => keep(saved.products, product) },
    promotions: { save: (promotion) => keep(saved.promotions, promotion) },
    orders: {
      findByNumber: (number) => Promise.resolve(saved.orders.find(({ orderNumber }) => orderNumber === number)),
      save: (order) => keep(saved.orders, order),
    },
  };
  return { stores, saved };
}
