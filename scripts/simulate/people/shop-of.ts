import type { CustomerRow, OrderRow } from '../../../local/seed/shop-rows.ts';
import type { RawShop } from '../../../local/seed/index.ts';
import type { OrderKind, Person } from './person.ts';
import { KIT, rackOf, waresOf } from './wares.ts';

/** A person with the order that their conversation is about. */
export interface Booked {
  readonly person: Person;
  readonly order: OrderKind;
}

/** Customers, orders and goods of a simulation, as anybody's shop is loaded: `npm run seed`. */
export function shopOf(seed: number, booked: readonly Booked[]): RawShop {
  const pairs = booked.flatMap(({ person, order }) => (order === 'last-one' ? [person.pair] : []));
  return {
    customers: booked.map(({ person }) => customerOf(person)),
    orders: booked.map((one) => orderOf(seed, one)),
    products: waresOf(seed, [...new Set(pairs)]),
  };
}

const customerOf = (person: Person): CustomerRow => ({
  ...{ customerId: person.customerId, firstName: person.firstName, lastName: person.lastName },
  ...{ email: person.email, phone: person.phone, tier: person.tier, paymentLastFour: person.lastFour },
  contactPreference: 'Email',
  memberSince: 'today-400',
  address: { street: '1 Example Road', city: 'Columbus', region: 'OH', postalCode: person.postalCode, country: 'US' },
  timeZone: 'America/New_York',
  paymentMethod: { providerCustomerId: `sandbox-${person.customerId}`, methodId: person.card },
});

function orderOf(seed: number, { person, order }: Booked): OrderRow {
  const isRack = order === 'last-one';
  const [sku, name, unitPriceMinor] = isRack
    ? [rackOf(seed, person.pair), 'Roof Rack', 12_900]
    : [KIT, 'Road Kit', 8900];
  const row = {
    ...{ orderNumber: person.orderNumber, customerId: person.customerId, email: person.email, currency: 'USD' },
    placedAtIso: 'today-4T14:05:00Z',
    paymentId: `sandbox-paid-${unitPriceMinor}-${person.orderNumber}`,
    lines: [{ sku, name, category: 'Automotive', quantity: 1, unitPriceMinor }],
  };
  const shipment = { carrier: 'UPS', trackingNumber: person.trackingNumber, shippedOn: 'today-3' };
  switch (order) {
    case 'just-placed':
      return { ...row, status: 'placed', expectedOn: 'today+6' };
    case 'open':
    case 'last-one':
      return { ...row, status: 'preparing', expectedOn: 'today+1' };
    case 'delivered':
      return { ...row, status: 'delivered', deliveredOn: 'today-1', shipment };
    case 'late':
      return { ...row, status: 'delayed', expectedOn: 'today+3', delayReason: 'a storm on the way', shipment };
  }
}
