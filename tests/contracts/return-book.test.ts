import { randomUUID } from 'node:crypto';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoReturnBook } from '#adapters/dynamodb/dynamo-return-book';
import type { Order, OrderProblem } from '#business/orders/index';
import { creditOf, type Return, type ReturnBook, type ReturnChange } from '#business/returns/index';
import { aReturn } from '../support/a-return.ts';
import { anOrder } from '../support/an-order.ts';
import { createInMemoryReturnBook, emptyReturnTables } from '../support/in-memory-returns.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

interface Shop {
  readonly book: ReturnBook;
  save(order: Order): Promise<unknown>;
  events(rma: string): Promise<number>;
  credit(customerId: string): Promise<number>;
}

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };

async function onDynamoDb(): Promise<Shop> {
  const { client, tables } = await storage.open();
  const orders = createDynamoOrderRepository(client, tables.orders);
  return {
    book: createDynamoReturnBook(client, tables, PATIENCE),
    save: (order) => orders.save(order),
    async credit(customerId) {
      const Key = { customerId, item: 'CREDIT' };
      const { Item = {} } = await client.send(new GetCommand({ TableName: tables.customers, Key }));
      return Number(Item['balance#USD'] ?? 0);
    },
    async events(rma) {
      const { Count = 0 } = await client.send(
        new QueryCommand({
          TableName: tables.events,
          KeyConditionExpression: '#aggregate = :rma',
          ExpressionAttributeNames: { '#aggregate': 'aggregate' },
          ExpressionAttributeValues: { ':rma': `RETURN#${rma}` },
        }),
      );
      return Count;
    },
  };
}

function inMemory(): Promise<Shop> {
  const tables = emptyReturnTables();
  return Promise.resolve({
    book: createInMemoryReturnBook(tables),
    save: (order) => Promise.resolve(tables.orders.set(order.orderNumber, order)),
    events: (rma) => Promise.resolve(tables.events.filter(({ aggregate }) => aggregate === `RETURN#${rma}`).length),
    credit: (customerId) =>
      Promise.resolve(
        tables.credits.reduce((sum, entry) => sum + (entry.customerId === customerId ? entry.amountMinor : 0), 0),
      ),
  });
}

const PADS = { sku: 'PAD', name: 'Charging Pad', category: 'Electronics', quantity: 3, unitPriceMinor: 5000 };
const PAID_MINOR = 15_000;
const PROBLEM = {
  ...{ sinceIso: '2026-03-08T10:00:00Z', goodwillOfferId: 'goodwill-1' },
  goodwillSinceIso: '2026-03-08T10:00:00Z',
};

/** An order of three charging pads that no other test knows, and returns of it. */
async function aShop(create: () => Promise<Shop>) {
  const shop = await create();
  const customerId = randomUUID();
  const orderNumber = String(Math.floor(Math.random() * 1e12));
  await shop.save(anOrder({ status: 'delivered', orderNumber, customerId, lines: [PADS] }));
  const ofUnits = (units: readonly number[], overrides: Partial<Return> = {}) =>
    aReturn({
      rma: `R-${randomUUID()}`,
      ...{ orderNumber, customerId, refundMinor: 5000 * units.length },
      lines: [{ sku: 'PAD', name: 'Charging Pad', category: 'Electronics', units, paidMinor: 5000 * units.length }],
      ...overrides,
    });
  const begun = async (units: readonly number[], overrides: Partial<Return> = {}) => {
    const returned = ofUnits(units, overrides);
    await shop.book.begin(returned);
    return returned;
  };
  return { ...shop, orderNumber, customerId, begun };
}

const approved = (before: Return, overrides: Partial<ReturnChange> = {}): ReturnChange => ({
  before,
  after: { ...before, state: 'approved', todo: 'finish', version: before.version + 1 },
  events: [moved(before, 'approved')],
  counters: { kind: 'count', paidMinor: PAID_MINOR },
  ...overrides,
});

const moved = ({ rma, orderNumber, customerId, currency, state, version }: Return, to: string) => ({
  aggregate: `RETURN#${rma}`,
  id: `event-${version}`,
  type: 'return-moved' as const,
  occurredAtIso: '2026-03-09T15:00:00Z',
  data: { rma, orderNumber, customerId, from: state, to, currency },
});

const ADAPTERS: readonly (readonly [string, () => Promise<Shop>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', inMemory],
];

describe.each(ADAPTERS)('a return book on %s', (_, create) => {
  it('keeps the first of a number, and gives it to whoever comes later', async () => {
    const { book, begun, orderNumber } = await aShop(create);
    const returned = await begun([0]);

    expect(await book.begin({ ...returned, payloadHash: 'another' })).toEqual(returned);
    expect(await book.find(returned)).toEqual(returned);
    expect(await book.nameOf({ rma: returned.rma })).toEqual({ orderNumber, rma: returned.rma });
    expect(await book.listOfOrder(orderNumber)).toEqual([returned]);
  });

  it('finds nothing where nothing is', async () => {
    const { book } = await aShop(create);

    expect(await book.find({ orderNumber: '1', rma: 'R-NOBODY' })).toBeUndefined();
    expect(await book.listOfOrder('1')).toEqual([]);
    expect(await book.nameOf({ rma: 'R-NOBODY' })).toBeUndefined();
    expect(await book.nameOf({ trackingNumber: '1Z' })).toBeUndefined();
  });

  it('approves everything at once, and once', async () => {
    const { book, begun, events } = await aShop(create);
    const returned = await begun([0, 2]);
    const change = approved(returned);

    const outcomes = [await book.change(change), await book.change(change)];

    expect(outcomes.map(({ kind }) => kind)).toEqual(['changed', 'lost']);
    expect(await book.find(returned)).toEqual(change.after);
    expect(await events(returned.rma)).toBe(1);
  });

  it('counts each unit once, whoever asks at the same time', async () => {
    const { book, begun } = await aShop(create);
    const asked = await Promise.all([[0, 1], [1, 2], [0, 2], [0, 1, 2], [1]].map((units) => begun(units)));

    const outcomes = await Promise.all(asked.map((returned) => book.change(approved(returned))));

    const counted = asked.filter((__, index) => outcomes[index]?.kind === 'changed');
    const units = counted.flatMap(({ lines }) => lines.flatMap((line) => line.units));
    expect(counted.length).toBeGreaterThan(0);
    expect(new Set(units).size).toBe(units.length);
  });

  it('counts no more money than was paid, and nothing with it', async () => {
    const { book, begun, events } = await aShop(create);
    await book.change(approved(await begun([0], { refundMinor: 10_000 })));
    const second = await begun([1], { refundMinor: 5001 });

    expect(await book.change(approved(second))).toEqual({ kind: 'over-the-cap' });
    expect(await events(second.rma)).toBe(0);
    expect(await book.find(second)).toEqual(second);
    expect(await book.change(approved(await begun([1], { refundMinor: 5000 })))).toEqual({ kind: 'changed' });
  });

  it('counts nothing of an order that costs less than what is to go back', async () => {
    const { book, begun } = await aShop(create);
    const returned = await begun([0]);

    const outcome = await book.change(approved(returned, { counters: { kind: 'count', paidMinor: 4999 } }));

    expect(outcome).toEqual({ kind: 'over-the-cap' });
  });

  it('counts nothing of an order that is somebody else’s or not delivered any more', async () => {
    const { book, begun, save, orderNumber, customerId } = await aShop(create);
    const returned = await begun([0]);

    await save(anOrder({ status: 'returned', orderNumber, customerId, lines: [PADS] }));
    expect(await book.change(approved(returned))).toEqual({ kind: 'over-the-cap' });
    await save(anOrder({ status: 'delivered', orderNumber, customerId: 'customer-ada', lines: [PADS] }));
    expect(await book.change(approved(returned))).toEqual({ kind: 'over-the-cap' });
  });

  it.each(['lost', 'damaged'] as const)(
    'counts what was %s while that is open, and not once it is put right',
    async (kind) => {
      const { book, begun, save, orderNumber, customerId } = await aShop(create);
      const open = { ...PROBLEM, kind };
      const inTrouble = (problem: OrderProblem, overrides: Partial<Order> = {}) =>
        save(anOrder({ status: 'shipped', orderNumber, customerId, lines: [PADS], problem, ...overrides }));
      const outcomes: string[] = [];
      const asked = async (problem: OrderProblem, overrides: Partial<Order> = {}) => {
        await inTrouble(problem, overrides);
        outcomes.push((await book.change(approved(await begun([outcomes.length % 3], { trouble: kind })))).kind);
      };

      await asked({ ...open, solvedAtIso: '2026-03-09T10:00:00Z' });
      await asked({ ...open, kind: 'late' });
      await asked(open, { customerId: 'customer-ada' });
      await asked(open, { status: 'cancelled' });
      await asked(open);
      await asked(open);
      const again = await book.change(approved(await begun([1], { trouble: kind })));

      expect(outcomes).toEqual([...Array<string>(4).fill('over-the-cap'), 'changed', 'changed']);
      expect(again).toEqual({ kind: 'over-the-cap' });
    },
  );

  it('counts no return of what is lost as if it had been delivered', async () => {
    const { book, begun, save, orderNumber, customerId } = await aShop(create);
    const problem = { ...PROBLEM, kind: 'lost' as const };
    await save(anOrder({ status: 'shipped', orderNumber, customerId, lines: [PADS], problem }));

    expect(await book.change(approved(await begun([0])))).toEqual({ kind: 'over-the-cap' });
  });

  it('takes units and money off the counters again', async () => {
    const { book, begun } = await aShop(create);
    const change = approved(await begun([0, 1, 2]));
    await book.change(change);
    const cancelled = { ...change.after, state: 'cancelled' as const, version: 3 };

    await book.change({ before: change.after, after: cancelled, events: [], counters: { kind: 'give-back' } });

    expect(await book.change(approved(await begun([0, 1, 2])))).toEqual({ kind: 'changed' });
  });

  it('handles what a carrier told once, and finds the return by the carrier’s number', async () => {
    const { book, begun, orderNumber } = await aShop(create);
    const before = await begun([0]);
    const trackingNumber = randomUUID();
    const after = { ...before, trackingNumber, version: 2 };

    const first = await book.change({ before, after, events: [], carrierEventId: 'event-1' });
    const again = { before: after, after: { ...after, version: 3 }, events: [], carrierEventId: 'event-1' };

    expect(first).toEqual({ kind: 'changed' });
    expect(await book.isHandled(after, 'event-1')).toBe(true);
    expect(await book.isHandled(after, 'event-2')).toBe(false);
    expect(await book.change(again)).toEqual({ kind: 'handled-before' });
    expect(await book.nameOf({ trackingNumber })).toEqual({ orderNumber, rma: before.rma });
  });

  it('gives store credit with the change, and only with it', async () => {
    const { book, begun, credit, customerId } = await aShop(create);
    const before = await begun([0], { resolution: 'Store Credit' });
    const change = {
      before,
      after: { ...before, version: 2, paid: 'yes' as const },
      events: [],
      credit: creditOf(before, '2026-03-09T15:00:00Z'),
    };

    const outcomes = [await book.change(change), await book.change(change)];

    expect(outcomes.map(({ kind }) => kind)).toEqual(['changed', 'lost']);
    expect(await credit(customerId)).toBe(5000);
    expect(await credit('nobody')).toBe(0);
  });

  it('lists what is due, and no longer what isn’t', async () => {
    const { book, begun } = await aShop(create);
    const returned = await begun([0]);
    const isListed = async (now: number) => (await book.listDue(now, 1000)).some(({ rma }) => rma === returned.rma);
    const due = returned.dueAtEpochSeconds ?? 0;

    expect([await isListed(due - 1), await isListed(due)]).toEqual([false, true]);
    const { todo: _todo, dueAtEpochSeconds: _due, ...rest } = returned;
    await book.change({ before: returned, after: { ...rest, version: 2 }, events: [] });

    expect(await isListed(due)).toBe(false);
  });
});
