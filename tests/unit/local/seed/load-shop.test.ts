import { describe, expect, it } from '@jest/globals';
import { loadShop, type RawShop } from '../../../../local/seed/index.ts';
import { aCustomer, anOrder, aProduct, aShop, inMemoryStores, STATES } from './shop-builders.ts';

const TODAY = '2026-03-09';
const load = async (shop: RawShop, skipBad = false) => {
  const { stores, saved } = inMemoryStores();
  return { ...(await loadShop(shop, stores, { today: TODAY, skipBad })), saved };
};
const reasons = async (shop: RawShop) =>
  (await load(shop)).refused.map(({ file, row, reason }) => `${file} ${row}: ${reason}`);

describe('a shop without faults', () => {
  it('is stored, the order with a hash in place of the address', async () => {
    const { loaded, refused, warnings, saved } = await load(aShop());

    expect({ loaded, refused, warnings }).toEqual({
      loaded: { customers: 1, products: 1, orders: 1, promotions: 0, leads: 0 },
      refused: [],
      warnings: [],
    });
    const { email: _email, ...order } = anOrder();
    expect(saved.orders).toEqual([{ ...order, contactEmailHash: 'hash of ada.lane@example.com' }]);
  });

  it('is stored with normalised addresses', async () => {
    const email = 'Ada.Lane@Example.com';

    const { saved } = await load(aShop({ customers: [aCustomer({ email })], orders: [anOrder({ email })] }));

    expect(saved.customers[0]?.email).toBe('ada.lane@example.com');
    expect(saved.orders[0]?.contactEmailHash).toBe('hash of ada.lane@example.com');
  });

  it('is stored with relative dates counted from today', async () => {
    const order = anOrder({ status: 'placed', placedAtIso: 'today-1T14:05:00Z', expectedOn: 'today+23' });

    const { saved } = await load(aShop({ customers: [aCustomer({ memberSince: 'today' })], orders: [order] }));

    expect(saved.orders[0]).toMatchObject({ placedAtIso: '2026-03-08T14:05:00Z', expectedOn: '2026-04-01' });
    expect(saved.customers[0]?.memberSince).toBe('2026-03-09');
  });

  it.each(Object.keys(STATES))('may hold an order that is %s', async (status) => {
    expect(await reasons(aShop({ orders: [anOrder({ status })] }))).toEqual([]);
  });
});

describe('a row of the wrong shape', () => {
  const { lastName: _lastName, ...nameless } = aCustomer();
  const { expectedOn: _expectedOn, ...unpromised } = anOrder({ status: 'placed' });
  it.each([
    ['a missing member', { customers: [nameless], orders: [] }, 'customers.json customer C-1: "lastName" is missing'],
    [
      'a misspelt member',
      { products: [aProduct({ prize: 1 })] },
      'products.json product LAMP: "prize" is not known here; is it a typo?',
    ],
    [
      'a member with a slash',
      { products: [aProduct({ 'a/b': 1 })] },
      'products.json product LAMP: "a/b" is not known here; is it a typo?',
    ],
    [
      'an unknown status',
      { orders: [anOrder({ status: 'shiped' })] },
      'orders.json order 10001: "status" is "shiped"; it has to be one of placed, preparing, shipped, out-for-delivery, delivered, delayed, cancelled, returned',
    ],
    [
      'money with a point',
      { products: [aProduct({ priceMinor: 49.5 })] },
      'products.json product LAMP: "priceMinor" has to be a whole number without quotes',
    ],
    [
      'an order number as a number',
      { orders: [anOrder({ orderNumber: 123 })] },
      'orders.json row 1: "orderNumber" has to be text in quotes',
    ],
    ['an order without its promise', { orders: [unpromised] }, 'orders.json order 10001: "expectedOn" is missing'],
    ['an order without lines', { orders: [anOrder({ lines: [] })] }, 'orders.json order 10001: "lines" is empty'],
    [
      'a fact of another status',
      { orders: [anOrder({ deliveredOn: '2026-03-05', status: 'placed' })] },
      'orders.json order 10001: "deliveredOn" can\'t stand in a row of this status or kind',
    ],
    [
      'a date as people write it',
      { orders: [anOrder({ deliveredOn: '3/5/2026' })] },
      'orders.json order 10001: "deliveredOn" doesn\'t fit: Day of delivery, only for delivered orders: a day such as "2026-03-09" or "today-2".',
    ],
    ['no object', { products: [7], orders: [] }, 'products.json row 1: the row has to be an object: { … }'],
  ])('%s is named', async (_case, changes, reason) => {
    expect(await reasons(aShop(changes as Partial<RawShop> as never))).toEqual([reason]);
  });

  it('keeps personal values out of the report', async () => {
    const customer = aCustomer({ phone: '503-555-0101', paymentLastFour: '12345' });

    const found = await reasons(aShop({ customers: [customer], orders: [] }));

    expect(found).toHaveLength(2);
    expect(found.join()).not.toMatch(/503|12345/);
  });
});

describe('a row that breaks a rule', () => {
  it.each([
    [
      'customerId twice',
      { customers: [aCustomer(), aCustomer({ email: 'b@example.com' })] },
      'customers.json customer C-1: this customerId stands on an earlier row too',
    ],
    [
      'e-mail twice in another case',
      { customers: [aCustomer(), aCustomer({ customerId: 'C-2', email: 'ADA.LANE@example.com' })] },
      'customers.json customer C-2: this e-mail address stands on an earlier row too',
    ],
    [
      'customer without a valid address',
      { customers: [aCustomer({ email: 'ada at example' })], orders: [] },
      'customers.json customer C-1: "email" is no valid e-mail address',
    ],
    [
      'unknown time zone',
      { customers: [aCustomer({ timeZone: 'America/Salem' })], orders: [] },
      'customers.json customer C-1: "timeZone" is "America/Salem", which is no IANA time zone',
    ],
    [
      'membership since no day',
      { customers: [aCustomer({ memberSince: '2026-02-29' })], orders: [] },
      'customers.json customer C-1: 2026-02-29 is no day of the calendar',
    ],
    [
      'sku twice',
      { products: [aProduct(), aProduct()] },
      'products.json product LAMP: this sku stands on an earlier row too',
    ],
    [
      'cost above price',
      { products: [aProduct({ priceMinor: 1899 })] },
      'products.json product LAMP: costMinor (1900) is above priceMinor (1899)',
    ],
    [
      'order number twice',
      { orders: [anOrder(), anOrder()] },
      'orders.json order 10001: this order number stands on an earlier row too',
    ],
    [
      'order of nobody',
      { orders: [anOrder({ customerId: 'C-9' })] },
      'orders.json order 10001: customer C-9 is not in customers.json, or is refused there',
    ],
    [
      'order without a valid address',
      { orders: [anOrder({ email: 'ada@example' })] },
      'orders.json order 10001: "email" is no valid e-mail address',
    ],
    [
      'purchase on no day',
      { orders: [anOrder({ placedAtIso: '2026-02-30T10:00:00Z' })] },
      'orders.json order 10001: 2026-02-30T10:00:00Z is no moment of the calendar',
    ],
    [
      'delivery before shipping',
      { orders: [anOrder({ deliveredOn: '2026-03-01' })] },
      'orders.json order 10001: deliveredOn (2026-03-01) is before shippedOn',
    ],
    [
      'return before shipping',
      { orders: [anOrder({ status: 'returned', returnedOn: '2026-03-01' })] },
      'orders.json order 10001: returnedOn (2026-03-01) is before shippedOn',
    ],
    [
      'shipping before purchase',
      { orders: [anOrder({ placedAtIso: '2026-03-03T12:00:00Z' })] },
      'orders.json order 10001: shippedOn (2026-03-02) is before placedAtIso',
    ],
    [
      'cancelling before purchase',
      { orders: [anOrder({ status: 'cancelled', cancelledOn: '2026-02-27' })] },
      'orders.json order 10001: cancelledOn (2026-02-27) is before placedAtIso',
    ],
    [
      'promise before purchase',
      { orders: [anOrder({ status: 'placed', expectedOn: '2026-02-27' })] },
      'orders.json order 10001: expectedOn (2026-02-27) is before placedAtIso',
    ],
  ])('%s', async (_case, changes, reason) => {
    expect(await reasons(aShop(changes))).toEqual([reason]);
  });

  it('may be what no rule minds: cost equal to price', async () => {
    expect(await reasons(aShop({ products: [aProduct({ priceMinor: 1900 })] }))).toEqual([]);
  });

  it('may be what no rule minds: shipped on the evening of the purchase, when UTC has the next day', async () => {
    const order = anOrder({ placedAtIso: '2026-03-03T02:00:00Z' });

    expect(await reasons(aShop({ orders: [order] }))).toEqual([]);
  });
});

describe('an order line that is not in the catalogue', () => {
  const line = { sku: 'OLD-LAMP', name: 'Old lamp', category: 'Home', quantity: 1, unitPriceMinor: 3900 };
  const delivery = { sku: 'EXPRESS', name: 'Express', category: 'Delivery', quantity: 1, unitPriceMinor: 500 };

  it('is loaded with a warning', async () => {
    const { warnings, loaded } = await load(aShop({ orders: [anOrder({ lines: [line] })] }));

    expect(loaded.orders).toBe(1);
    expect(warnings).toEqual([
      { file: 'orders.json', index: 0, row: 'order 10001', reason: 'OLD-LAMP is no product of products.json' },
    ]);
  });

  it('is fine when it is no product but delivery', async () => {
    const { warnings } = await load(aShop({ orders: [anOrder({ lines: [delivery] })] }));

    expect(warnings).toEqual([]);
  });
});

describe('a shop with one bad row', () => {
  const shop = aShop({ orders: [anOrder({ email: 'nowhere' }), anOrder({ orderNumber: '10002' })] });

  it('stays out as a whole', async () => {
    const { loaded, saved } = await load(shop);

    expect(loaded).toEqual({ customers: 0, products: 0, orders: 0, promotions: 0, leads: 0 });
    expect(saved).toEqual({ customers: [], products: [], orders: [], promotions: [] });
  });

  it('is loaded without the row when bad ones may be skipped', async () => {
    const { loaded, refused, saved } = await load(shop, true);

    expect(loaded).toEqual({ customers: 1, products: 1, orders: 1, promotions: 0, leads: 0 });
    expect(refused).toHaveLength(1);
    expect(saved.orders.map(({ orderNumber }) => orderNumber)).toEqual(['10002']);
  });

  it('is loaded without the orders of a refused customer', async () => {
    const { loaded, refused } = await load(aShop({ customers: [aCustomer({ tier: 'Diamond' })] }), true);

    expect(loaded).toEqual({ customers: 0, products: 1, orders: 0, promotions: 0, leads: 0 });
    expect(refused.map(({ row }) => row)).toEqual(['customer C-1', 'order 10001']);
  });
});
