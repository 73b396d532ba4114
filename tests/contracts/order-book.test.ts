import { setTimeout as delay } from 'node:timers/promises';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoOrderBook } from '#adapters/dynamodb/dynamo-order-book';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { type Order, sweepLate, takeFact, type ToldFact } from '#business/orders/index';
import { anOrder } from '../support/an-order.ts';
import { anOrderFact } from '../support/an-order-fact.ts';
import { createStorage } from './storage.ts';

const NOW = 1_773_050_400;
const storage = createStorage();
afterAll(storage.close);

/** A shop that has this order, in tables of its own. */
async function openShop(order: Order) {
  const { client, tables } = await storage.open();
  await createDynamoOrderRepository(client, tables.orders).save(order);
  const book = createDynamoOrderBook(client, tables, { delay, random: Math.random });
  const { orderNumber } = order;
  return {
    book,
    take: (fact: ToldFact, now = NOW) => takeFact({ ...fact, orderNumber }, now, { book, newEventId }),
    order: () => book.find(orderNumber),
    async events() {
      const query = new QueryCommand({
        TableName: tables.events,
        KeyConditionExpression: '#aggregate = :aggregate',
        ExpressionAttributeNames: { '#aggregate': 'aggregate' },
        ExpressionAttributeValues: { ':aggregate': `ORDER#${orderNumber}` },
      });
      return ((await client.send(query)).Items ?? []).map(fromEventItem);
    },
  };
}

const kindsOf = (results: readonly { readonly kind: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of results) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe('the order book on DynamoDB', () => {
  it('knows whose a parcel is from the moment on when it is sent, the new one of an order beside the old', async () => {
    const shipment = { carrier: 'UPS', trackingNumber: 'T-first', shippedOn: '2026-03-08' };
    const shop = await openShop(anOrder({ orderNumber: '104', status: 'shipped', shipment }));
    const again = anOrderFact('shipped', { trackingNumber: 'T-second' }, { eventId: 'evt-parcel' });

    expect(await shop.book.numberOfParcel('T-second')).toBeUndefined();
    await shop.take(again);

    expect(await shop.book.numberOfParcel('T-second')).toBe('104');
    expect(await shop.book.numberOfParcel('T-first')).toBe('104');
    expect(await shop.book.numberOfParcel('T-none')).toBeUndefined();
  });

  it('changes an order once when the same is told a hundred times at once', async () => {
    const shop = await openShop(anOrder({ orderNumber: '100' }));

    const results = await Promise.all(Array.from({ length: 100 }, () => shop.take(anOrderFact('shipped'))));

    expect(kindsOf(results)).toEqual({ changed: 1, repeated: 99 });
    expect(await shop.order()).toMatchObject({ status: 'shipped', version: 1 });
    expect(await shop.events()).toMatchObject([{ type: 'order-status-changed', data: { to: 'shipped' } }]);
  });

  it('takes both when two different things are told at once', async () => {
    const shop = await openShop(anOrder({ orderNumber: '101', status: 'shipped' }));
    const id = (eventId: string) => ({ eventId, payloadHash: eventId });

    const results = await Promise.all([
      shop.take(anOrderFact('order-updated', { expectedOn: '2026-03-13' }, id('evt-101-a'))),
      shop.take(anOrderFact('shipment-lost', {}, id('evt-101-b'))),
    ]);

    expect(kindsOf(results)).toEqual({ changed: 2 });
    expect(await shop.order()).toMatchObject({ expectedOn: '2026-03-13', problem: { kind: 'lost' }, version: 2 });
    expect((await shop.events()).map(({ type }) => type).toSorted()).toEqual([
      'order-status-changed',
      'shipment-in-trouble',
    ]);
  });

  it('takes away nothing that was bought in the chat meanwhile', async () => {
    const before = anOrder({ orderNumber: '102', version: 1 });
    const shop = await openShop(before);
    const added = { ...before.lines[0]!, sku: 'CASE', paymentId: 'pay-2' };
    const { client, tables } = await storage.open();
    await createDynamoOrderRepository(client, tables.orders).save({
      ...before,
      lines: [...before.lines, added],
      version: 2,
    });

    const after = { ...before, status: 'cancelled' as const, cancelledOn: '2026-03-09', version: 2 };
    const written = await shop.book.write({ before, after, events: [] });

    expect(written).toBe('too-late');
    expect((await shop.order())?.lines).toContainEqual(added);
  });

  it('knows an id that was used for another order, until its time is over', async () => {
    const fact = anOrderFact('shipped', {}, { eventId: 'evt-shared' });
    const one = await openShop(anOrder({ orderNumber: '103' }));
    const other = await openShop(anOrder({ orderNumber: '104' }));
    await one.take(fact);

    expect(await other.take({ ...fact, payloadHash: 'another' })).toEqual({ kind: 'another-payload' });
    expect(await other.take({ ...fact, payloadHash: 'another' }, NOW + 91 * 86_400)).toEqual({ kind: 'changed' });
  });

  it('finds what is awaited and late, notes it once, and leaves all else alone', async () => {
    const late = await openShop(anOrder({ orderNumber: '105', status: 'shipped', expectedOn: '2026-03-08' }));
    const others = [
      anOrder({ orderNumber: '106', status: 'shipped', expectedOn: '2026-03-09' }),
      anOrder({ orderNumber: '107', status: 'delivered' }),
    ];
    for (const order of others) await openShop(order);
    const moment = { today: '2026-03-09', nowEpochSeconds: NOW, nowIso: '2026-03-09T10:00:00Z' };
    const sweep = () => sweepLate(moment, { book: late.book, newEventId }, () => true);

    const [first, second] = [await sweep(), await sweep()];

    expect([first, second]).toEqual([1, 0]);
    expect(await late.order()).toMatchObject({ problem: { kind: 'late', sinceIso: '2026-03-09T10:00:00Z' } });
    expect(await late.events()).toMatchObject([{ type: 'shipment-in-trouble', data: { trouble: 'late' } }]);
    for (const order of others) expect(await late.book.find(order.orderNumber)).toEqual(order);
  });

  it('lets a delivery that is told during the sweep have its way', async () => {
    const shop = await openShop(anOrder({ orderNumber: '108', status: 'shipped', expectedOn: '2026-03-07' }));
    const moment = { today: '2026-03-09', nowEpochSeconds: NOW, nowIso: '2026-03-09T10:00:00Z' };
    const book = {
      ...shop.book,
      find: async (orderNumber: string) => {
        const read = await shop.book.find(orderNumber);
        await shop.take(anOrderFact('delivered', {}, { eventId: 'evt-108' }));
        return read;
      },
    };

    expect(await sweepLate(moment, { book, newEventId }, () => true)).toBe(0);
    expect(await shop.order()).not.toHaveProperty('problem');
  });
});
