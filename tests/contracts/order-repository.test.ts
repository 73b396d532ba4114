import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { ORDER_STATUSES, type OrderRepository } from '#business/orders/index';
import { aShipment, anOrder } from '../support/an-order.ts';
import { createInMemoryOrders } from '../support/in-memory-orders.ts';
import { corruption, createStorage, outage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<OrderRepository> {
  const { client, tables } = await storage.open();
  return createDynamoOrderRepository(client, tables.orders);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<OrderRepository>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryOrders())],
];

describe.each(ADAPTERS)('an order repository on %s', (_, create) => {
  it('finds nothing under a number that nobody has', async () => {
    const orders = await create();

    expect(await orders.findByNumber('404')).toBeUndefined();
  });

  it.each(ORDER_STATUSES)('finds an order that is %s as it was saved', async (status) => {
    const orders = await create();
    const order = anOrder({ status, orderNumber: `1-${status}` });

    await orders.save(order);

    expect(await orders.findByNumber(order.orderNumber)).toEqual(order);
  });

  it('replaces an order as a whole', async () => {
    const orders = await create();
    await orders.save(anOrder({ status: 'delayed', orderNumber: '2', shipment: aShipment() }));

    await orders.save(anOrder({ status: 'cancelled', orderNumber: '2' }));

    expect(await orders.findByNumber('2')).toEqual(anOrder({ status: 'cancelled', orderNumber: '2' }));
  });

  it('tells numbers apart that differ by leading zeros alone', async () => {
    const orders = await create();
    await orders.save(anOrder({ orderNumber: '00300' }));

    expect(await orders.findByNumber('300')).toBeUndefined();
    expect(await orders.findByNumber('00300')).toEqual(anOrder({ orderNumber: '00300' }));
  });

  it('keeps odd characters, empty lists and the ends of numbers', async () => {
    const orders = await create();
    const line = { sku: "O'Ring #1", name: 'Ünïcode 😀 <b>', category: '', quantity: 1, unitPriceMinor: -500 };
    const order = anOrder({ orderNumber: '4\n"\'#$😀', lines: [{ ...line, quantity: 2 ** 53 - 1 }] });

    await orders.save(order);
    await orders.save(anOrder({ orderNumber: '41', lines: [] }));

    expect(await orders.findByNumber(order.orderNumber)).toEqual(order);
    expect(await orders.findByNumber('41')).toMatchObject({ lines: [] });
  });
});

describe('an item in the orders table', () => {
  const complete = { ...anOrder({ status: 'shipped', orderNumber: '9' }), item: 'ORDER' };
  const without = (item: object, member: string) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => name !== member));

  it('may have attributes of a later version', async () => {
    await storage.put('orders', { ...complete, orderNumber: '90', giftNote: 'Happy birthday' });

    const order = await (await onDynamoDb()).findByNumber('90');

    expect(order).toEqual(anOrder({ status: 'shipped', orderNumber: '90' }));
  });

  it('is no order when it is another item of the same number', async () => {
    await storage.put('orders', { orderNumber: '91', item: 'RETURN#1' });

    expect(await (await onDynamoDb()).findByNumber('91')).toBeUndefined();
  });

  it.each([
    ['placed', 'expectedOn'],
    ['preparing', 'expectedOn'],
    ['shipped', 'expectedOn'],
    ['shipped', 'shipment'],
    ['out-for-delivery', 'expectedOn'],
    ['out-for-delivery', 'shipment'],
    ['delivered', 'deliveredOn'],
    ['delivered', 'shipment'],
    ['delayed', 'expectedOn'],
    ['delayed', 'delayReason'],
    ['cancelled', 'cancelledOn'],
    ['returned', 'returnedOn'],
    ['returned', 'shipment'],
  ] as const)('is corrupt when it is %s and lacks %s', async (status, member) => {
    await storage.put('orders', without({ ...anOrder({ status, orderNumber: '92' }), item: 'ORDER' }, member));

    const { told } = await corruption((await onDynamoDb()).findByNumber('92'));

    expect(told).toContain(member);
  });

  it.each([
    ['no customer', without(complete, 'customerId')],
    ['no lines', without(complete, 'lines')],
    ['a status that does not exist', { ...complete, status: 'teleported' }],
    ['a day that does not exist', { ...complete, expectedOn: '2026-02-30' }],
    ['a day with a time', { ...complete, expectedOn: '2026-03-10T00:00:00Z' }],
    ['a time without a zone', { ...complete, placedAtIso: '2026-03-05T10:00:00' }],
    ['a currency of four letters', { ...complete, currency: 'EURO' }],
    ['half a piece', { ...complete, lines: [{ ...complete.lines[0], quantity: 0.5 }] }],
    ['a line of nothing', { ...complete, lines: [{ ...complete.lines[0], quantity: 0 }] }],
    ['half a cent', { ...complete, lines: [{ ...complete.lines[0], unitPriceMinor: 0.5 }] }],
  ])('is corrupt with %s, and its error tells no value', async (_, item) => {
    await storage.put('orders', item);

    const { code, told } = await corruption((await onDynamoDb()).findByNumber('9'));

    expect(code).toBe('item-corrupt');
    expect(told).not.toMatch(/john|customer-|1Z999|Smartphone|teleported|2026|EURO/);
  });
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoOrderRepository(client, 'no-such-table');

  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(nowhere.findByNumber('1'))).toEqual(expected);
  expect(await outage(nowhere.save(anOrder()))).toEqual(expected);
});
