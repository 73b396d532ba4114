import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import {
  availabilityOf,
  DEPARTMENTS,
  isOnShelf,
  PRODUCT_CATEGORIES,
  PRODUCT_KINDS,
  RELATION_KINDS,
} from '#business/catalog/index';
import { CUSTOMER_TIERS } from '#business/customers/index';
import { ORDER_STATUSES } from '#business/orders/index';
import { stateOf } from '#business/promotions/index';
import { DEMO_SHOP_FOLDER, loadShop, SAMPLES } from '../../../../local/seed/index.ts';
import { inMemoryStores } from './shop-builders.ts';

const TODAY = '2026-03-09';
const hashContact = (email: string) => `hash of ${email}`;
const { stores, saved } = inMemoryStores(hashContact);
const report = await loadShop(DEMO_SHOP_FOLDER, stores, { today: TODAY });
const countBy = <Row>(rows: readonly Row[], of: (row: Row) => string) =>
  Object.fromEntries(Object.entries(Object.groupBy(rows, of)).map(([key, group]) => [key, group?.length ?? 0]));

describe('the demo shop', () => {
  it('passes the loader without a warning', () => {
    expect(report).toEqual({
      loaded: { customers: 41, products: 97, orders: 153, promotions: 7, leads: 11 },
      refused: [],
      warnings: [],
    });
  });

  it('has every status, tier and category', () => {
    expect(Object.keys(countBy(saved.orders, ({ status }) => status)).sort()).toEqual([...ORDER_STATUSES].sort());
    expect(Object.keys(countBy(saved.customers, ({ tier }) => tier)).sort()).toEqual([...CUSTOMER_TIERS].sort());
    expect(Object.keys(countBy(saved.products, ({ category }) => category)).sort()).toEqual([...DEPARTMENTS].sort());
  });

  it('has three products out of stock and some nearly so', () => {
    const kinds = saved.products.map((product) => availabilityOf(product).kind);

    expect(kinds.filter((kind) => kind === 'sold-out')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'few-left').length).toBeGreaterThan(1);
  });

  it('has every kind of product, and services for every category', () => {
    expect(Object.keys(countBy(saved.products, ({ kind }) => kind)).sort()).toEqual([...PRODUCT_KINDS].sort());
    const services = saved.products.filter(({ kind }) => kind !== 'goods');

    expect(Object.keys(countBy(services, ({ category }) => category))).toEqual(
      expect.arrayContaining([...PRODUCT_CATEGORIES]),
    );
  });

  it('relates all goods but care products to something that goes with them', () => {
    const alone = saved.products.filter(
      (product) =>
        product.kind === 'goods' &&
        isOnShelf(product) &&
        RELATION_KINDS.every((relation) => product.relations[relation].length === 0),
    );

    expect(alone).toEqual([]);
  });

  it('has sales in every state, one for members, one nearly sold out', () => {
    const noon = Temporal.ZonedDateTime.from(`${TODAY}T12:00[America/New_York]`).epochMilliseconds / 1000;
    const states = countBy(saved.promotions, (promotion) => stateOf(promotion, noon));

    expect(states).toEqual({ running: 4, 'sold-out': 1, coming: 1, over: 1 });
    expect(saved.promotions.filter(({ membersOnly }) => membersOnly)).toHaveLength(1);
  });

  it('has an order or more for every customer', () => {
    const orders = countBy(saved.orders, ({ customerId }) => customerId);

    expect(saved.customers.filter(({ customerId }) => !orders[customerId])).toEqual([]);
    expect(Math.max(...Object.values(orders))).toBeGreaterThan(4);
  });

  it('numbers its orders from 10001 up, and keeps some old ones with leading zeros', () => {
    const [old = [], recent = []] = [/^0/, /^[^0]/].map((form) =>
      saved.orders.filter(({ orderNumber }) => form.test(orderNumber)),
    );

    expect(old.length).toBeGreaterThan(2);
    expect(Math.min(...recent.map(({ orderNumber }) => Number(orderNumber)))).toBe(10001);
    const inTime = recent.toSorted((a, b) => (a.placedAtIso < b.placedAtIso ? -1 : 1));
    expect(inTime.map(({ orderNumber }) => orderNumber)).toEqual(
      inTime.map(({ orderNumber }) => orderNumber).toSorted(),
    );
  });

  it('places no order before its customer joined, nor after today', () => {
    const since = new Map(saved.customers.map(({ customerId, memberSince }) => [customerId, memberSince]));

    expect(saved.orders.filter((order) => order.placedAtIso < (since.get(order.customerId) ?? ''))).toEqual([]);
    expect(saved.orders.filter((order) => order.placedAtIso > `${TODAY}T04:00:00Z`)).toEqual([]);
  });

  it('reaches nobody: addresses on example domains, phones in the range for fiction', () => {
    const others = saved.customers.filter(({ email }) => email !== 'john.doe@email.com');

    expect(others.filter(({ email }) => !/@example\.(com|net|org)$/.test(email))).toEqual([]);
    expect(saved.customers.filter(({ phone }) => phone && !/^\+1\d{3}55501\d\d$/.test(phone))).toEqual([]);
  });

  it('names lines as the catalogue does', () => {
    const catalogue = new Map(saved.products.map((product) => [product.sku, product]));

    for (const { sku, name, category } of saved.orders.flatMap(({ lines }) => lines)) {
      expect(catalogue.get(sku)).toMatchObject({ name, category });
    }
  });

  it.each([
    ['UPS', /^1Z[0-9A-Z]{16}$/],
    ['FedEx', /^\d{12}$/],
    ['USPS', /^9400\d{18}$/],
    ['DHL', /^\d{10}$/],
  ])('ships by %s with tracking numbers of its form', (carrier, form) => {
    const shipments = saved.orders.flatMap((order) => ('shipment' in order && order.shipment ? [order.shipment] : []));
    const numbers = shipments
      .filter((shipment) => shipment.carrier === carrier)
      .map(({ trackingNumber }) => trackingNumber);

    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers.filter((number) => !form.test(number))).toEqual([]);
  });
});

describe('John Smith', () => {
  const john = saved.customers.find(({ email }) => email === 'john.doe@email.com');
  const orders = saved.orders.filter(({ customerId }) => customerId === john?.customerId);

  it('is a Gold customer of several years', () => {
    expect(john).toMatchObject({ firstName: 'John', lastName: 'Smith', tier: 'Gold', contactPreference: 'Email' });
    expect(john?.memberSince.slice(0, 4)).toBe('2022');
  });

  it('waits for one electronics item that is being prepared and arrives tomorrow', () => {
    const order = orders.find(({ orderNumber }) => orderNumber === '12345');

    expect(order).toMatchObject({
      status: 'preparing',
      expectedOn: '2026-03-10',
      lines: [{ category: 'Electronics', quantity: 1 }],
    });
    expect(order?.lines).toHaveLength(1);
  });

  it('has bought electronics and home items before', () => {
    const past = orders.filter(({ status }) => status === 'delivered').flatMap(({ lines }) => lines);

    expect(Object.keys(countBy(past, ({ category }) => category)).sort()).toEqual(['Electronics', 'Home']);
  });
});

describe('another John Smith', () => {
  const [john, other] = saved.customers.filter(
    ({ firstName, lastName }) => `${firstName} ${lastName}` === 'John Smith',
  );
  const boughtBy = (customerId: string | undefined) =>
    new Set(
      saved.orders
        .filter((order) => order.customerId === customerId)
        .flatMap(({ lines }) => lines.map(({ category }) => category)),
    );

  it('shares nothing with the one of order 12345 but the name', () => {
    expect(john?.customerId).toBe('C-0001');
    expect(other).toMatchObject({ tier: 'Bronze', email: 'john.smith@example.org' });
    expect([...boughtBy(other?.customerId)].sort()).toEqual(['Automotive', 'Books', 'Clothing', 'Sports']);
  });
});

describe('the samples', () => {
  it('have every status', () => {
    expect(new Set(SAMPLES.map(({ status }) => status))).toEqual(new Set(ORDER_STATUSES));
  });

  it.each(SAMPLES)('know order $orderNumber as the demo shop does', ({ orderNumber, email, status }) => {
    const order = saved.orders.find((candidate) => candidate.orderNumber === orderNumber);

    expect(order).toMatchObject({ status, contactEmailHash: hashContact(email) });
  });
});
