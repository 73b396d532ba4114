import { randomUUID } from 'node:crypto';
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { toCreditWrites } from '#adapters/dynamodb/credit-writes';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoPurchaseBook } from '#adapters/dynamodb/dynamo-purchase-book';
import { createDynamoStoreCredit } from '#adapters/dynamodb/dynamo-store-credit';
import { toLedgerWrites } from '#adapters/dynamodb/ledger-writes';
import type { RewardInHand } from '#business/loyalty/index';
import type { OfferStore } from '#business/offers/index';
import type { OrderRepository } from '#business/orders/index';
import type { PurchaseBook } from '#business/purchases/index';
import { aCustomer } from '../support/a-customer.ts';
import { aCommitment, aPurchase } from '../support/a-purchase.ts';
import { anOffer } from '../support/an-offer.ts';
import { anOrder } from '../support/an-order.ts';
import { createInMemoryOffers } from '../support/in-memory-offers.ts';
import { createInMemoryPurchaseBook, emptyPurchaseTables } from '../support/in-memory-purchases.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

interface Shop {
  readonly book: PurchaseBook;
  readonly offers: OfferStore;
  readonly orders: Pick<OrderRepository, 'findByNumber' | 'save'>;
  readonly customers: {
    save(customer: ReturnType<typeof aCustomer>): Promise<unknown>;
    findById(id: string): Promise<object | undefined>;
  };
  /** Gives the customer a reward in hand. */
  give(customerId: string, reward: RewardInHand): Promise<unknown>;
  /** Gives the customer store credit, minor units. */
  credit(customerId: string, amountMinor: number): Promise<unknown>;
  /** Minor units. */
  creditLeft(customerId: string): Promise<number>;
  /** What tells of the purchase: events under its name, and lines of the customer's points. */
  written(aggregate: string, customerId: string): Promise<{ readonly events: number; readonly points: number }>;
}

const AT = '2026-03-09T15:00:00Z';
const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };

async function onDynamoDb(): Promise<Shop> {
  const { client, tables } = await storage.open();
  const count = async (TableName: string, [hash, range]: readonly [string, string], value: string, prefix: string) => {
    const { Count } = await client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: '#hash = :value AND begins_with(#range, :prefix)',
        ExpressionAttributeNames: { '#hash': hash, '#range': range },
        ExpressionAttributeValues: { ':value': value, ':prefix': prefix },
      }),
    );
    return Count ?? 0;
  };
  return {
    book: createDynamoPurchaseBook(client, tables, PATIENCE),
    offers: createDynamoOfferStore(client, tables.conversations),
    orders: createDynamoOrderRepository(client, tables.orders),
    customers: createDynamoCustomerRepository(client, tables.customers, (email) => `hash of ${email}`),
    give(customerId, reward) {
      const entry = { customerId, sourceId: `GIVEN#${reward.redemptionId}`, points: 0, occurredAtIso: AT } as const;
      const writes = toLedgerWrites(tables.customers, { ...entry, reason: 'chat', redeems: reward });
      return client.send(new TransactWriteCommand({ TransactItems: [...writes] }));
    },
    credit(customerId, amountMinor) {
      const entry = { customerId, sourceId: randomUUID(), amountMinor, currency: 'USD', occurredAtIso: AT };
      return client.send(new TransactWriteCommand({ TransactItems: toCreditWrites(tables.customers, entry) }));
    },
    async creditLeft(customerId) {
      const balances = await createDynamoStoreCredit(client, tables.customers).balancesOf(customerId);
      return balances.find(({ currency }) => currency === 'USD')?.amountMinor ?? 0;
    },
    written: async (aggregate, customerId) => ({
      events: await count(tables.events, ['aggregate', 'event'], aggregate, 'event'),
      points: await count(tables.customers, ['customerId', 'item'], customerId, 'LOYALTY#'),
    }),
  };
}

function inMemory(): Promise<Shop> {
  const tables = emptyPurchaseTables(createInMemoryOffers());
  return Promise.resolve({
    book: createInMemoryPurchaseBook(tables),
    offers: tables.offers,
    orders: {
      findByNumber: (number) => Promise.resolve(tables.orders.get(number)),
      save: (order) => Promise.resolve(void tables.orders.set(order.orderNumber, order)),
    },
    customers: {
      save: (customer) => Promise.resolve(tables.customers.set(customer.customerId, customer)),
      findById: (id) => Promise.resolve(tables.customers.get(id)),
    },
    give: (_, { redemptionId }) => Promise.resolve(tables.rewards.add(redemptionId)),
    credit: (customerId, amountMinor) => Promise.resolve(tables.credit.set(customerId, amountMinor)),
    creditLeft: (customerId) => Promise.resolve(tables.credit.get(customerId) ?? 0),
    written: (aggregate, customerId) =>
      Promise.resolve({
        events: tables.events.filter((event) => event.aggregate === aggregate).length,
        points: tables.ledger.filter((entry) => entry.customerId === customerId).length,
      }),
  });
}

/** A shop with one customer whom no other test knows, their order and their accepted offer. */
async function aShop(create: () => Promise<Shop>) {
  const shop = await create();
  const customerId = randomUUID();
  const orderNumber = String(Math.floor(Math.random() * 1e12));
  await shop.customers.save(aCustomer({ customerId, email: `${customerId}@example.com` }));
  await shop.orders.save(anOrder({ orderNumber, customerId }));
  const offer = anOffer({ customerId, state: 'accepted' });
  await shop.offers.keep(offer, offer.madeAtEpochSeconds);
  const purchase = aPurchase({
    ...{ purchaseId: randomUUID(), customerId, orderNumber },
    offer: { key: offer.key, offerId: offer.offerId },
  });
  await shop.book.begin(purchase);
  return { ...shop, offer, purchase, end: purchase.leaseEndsAtEpochSeconds };
}

const ADAPTERS: readonly (readonly [string, () => Promise<Shop>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', inMemory],
];

describe.each(ADAPTERS)('a purchase book on %s', (_, create) => {
  it('keeps the first of an id, and gives it to whoever comes later', async () => {
    const { book, purchase } = await aShop(create);

    expect(await book.begin({ ...purchase, holder: 'holder-2' })).toEqual(purchase);
    expect(await book.find(purchase.purchaseId)).toEqual(purchase);
    expect(await book.find('nobody')).toBeUndefined();
  });

  it('commits everything at once, and once', async () => {
    const { book, offers, orders, customers, written, offer, purchase } = await aShop(create);
    const commitment = aCommitment(purchase);

    const first = await book.commit(commitment);
    const second = await book.commit(commitment);

    expect([first.kind, second.kind]).toEqual(['committed', 'lost']);
    expect(await book.find(purchase.purchaseId)).toEqual(commitment.purchase);
    expect(await orders.findByNumber(purchase.orderNumber)).toEqual(commitment.order);
    expect(await offers.find(offer)).toMatchObject({ state: 'purchased' });
    expect(await customers.findById(purchase.customerId)).toMatchObject({ purchaseCount: 1, spentMinor: 4800 });
    expect(await written(commitment.event.aggregate, purchase.customerId)).toEqual({ events: 1, points: 1 });
  });

  it('uses a reward up with the purchase, and makes none with one that is used up', async () => {
    const { book, offers, give, written, purchase } = await aShop(create);
    const { customerId } = purchase;
    const rewards = [{ code: 'ten-off', redemptionId: randomUUID() }];
    const offer = anOffer({ customerId, offerId: randomUUID(), key: randomUUID(), state: 'accepted' });
    await offers.keep(offer, offer.madeAtEpochSeconds);
    const other = aPurchase({ ...purchase, purchaseId: randomUUID(), offer });
    await book.begin(other);
    const committing = (one: typeof purchase, version: number) => {
      const { points, order, orderBefore, ...rest } = aCommitment(one);
      const before = { ...orderBefore, ...(version > 0 && { version }) } as typeof order;
      return {
        ...rest,
        orderBefore: before,
        order: { ...order, version: version + 1 },
        points: { ...points, uses: rewards },
      };
    };

    expect(await book.commit(committing(purchase, 0))).toEqual({ kind: 'offer-gone' });
    for (const reward of rewards) await give(customerId, reward);
    expect(await book.commit(committing(purchase, 0))).toEqual({ kind: 'committed' });
    expect(await book.commit(committing(other, 1))).toEqual({ kind: 'offer-gone' });
    expect((await written(`PURCHASE#${other.purchaseId}`, customerId)).events).toBe(0);
  });

  it.each([
    ['all but a cent', 1999, 'credit-gone', 1999],
    ['just enough', 2000, 'committed', 0],
    ['more', 2500, 'committed', 500],
  ] as const)('spends store credit with the purchase where there is %s', async (__, there, kind, left) => {
    const { book, credit, creditLeft, written, purchase } = await aShop(create);
    const { customerId, purchaseId } = purchase;
    await credit(customerId, there);
    const { purchase: paid, ...commitment } = aCommitment(purchase, {
      credit: {
        customerId,
        sourceId: `PURCHASE#${purchaseId}`,
        amountMinor: -2000,
        currency: 'USD',
        occurredAtIso: AT,
      },
    });

    expect(await book.commit({ ...commitment, purchase: paid })).toEqual({ kind });

    expect(await creditLeft(customerId)).toBe(left);
    const times = kind === 'committed' ? 1 : 0;
    expect(await written(commitment.event.aggregate, customerId)).toEqual({ events: times, points: times });
  });

  it('adds nothing to an order that somebody else has changed', async () => {
    const { book, orders, written, purchase } = await aShop(create);
    const { orderNumber, customerId } = purchase;
    await orders.save(anOrder({ orderNumber, customerId, version: 3 }));
    const commitment = aCommitment(purchase);

    expect(await book.commit(commitment)).toEqual({ kind: 'order-changed' });
    expect(await written(commitment.event.aggregate, customerId)).toEqual({ events: 0, points: 0 });

    const orderBefore = anOrder({ orderNumber, customerId, version: 3 });
    const order = { ...commitment.order, version: 4 };
    expect(await book.commit({ ...commitment, orderBefore, order })).toEqual({ kind: 'committed' });
    expect(await orders.findByNumber(orderNumber)).toMatchObject({ version: 4 });
  });

  it('makes the order come sooner in the same step, unless it comes as early by then', async () => {
    const { book, orders, purchase } = await aShop(create);
    const sooner = { ...aCommitment(purchase).purchase, arrivesOn: '2026-03-11' };
    const { orderNumber, customerId } = purchase;
    const promisedFor = (expectedOn: string, version: number) => {
      return anOrder({ orderNumber, customerId, status: 'preparing', expectedOn, version });
    };
    await orders.save(promisedFor('2026-03-10', 2));
    const stale = { purchase: sooner, orderBefore: promisedFor('2026-03-13', 1), order: promisedFor('2026-03-11', 2) };

    expect(await book.commit(aCommitment(purchase, stale))).toEqual({ kind: 'order-changed' });

    await orders.save(promisedFor('2026-03-13', 1));
    expect(await book.commit(aCommitment(purchase, stale))).toEqual({ kind: 'committed' });
    expect(await orders.findByNumber(orderNumber)).toMatchObject({ expectedOn: '2026-03-11', version: 2 });
  });

  it('makes a new order, unless its number is taken', async () => {
    const { book, orders, purchase } = await aShop(create);
    const { orderBefore: _before, ...commitment } = aCommitment(purchase);

    expect(await book.commit(commitment)).toEqual({ kind: 'order-number-taken' });

    const order = { ...commitment.order, orderNumber: `${purchase.orderNumber}1`, version: 1 };
    const renumbered = { ...commitment.purchase, orderNumber: order.orderNumber };
    expect(await book.commit({ ...commitment, purchase: renumbered, order })).toEqual({ kind: 'committed' });
    expect(await orders.findByNumber(order.orderNumber)).toEqual(order);
  });

  it('sells an offer once', async () => {
    const { book, written, purchase } = await aShop(create);
    await book.commit(aCommitment(purchase));
    const again = { ...purchase, purchaseId: randomUUID() };
    await book.begin(again);
    const order = { ...aCommitment(purchase).order };
    const commitment = aCommitment(again, { orderBefore: order, order: { ...order, version: 2 } });

    expect(await book.commit(commitment)).toEqual({ kind: 'offer-gone' });
    expect(await written(commitment.event.aggregate, purchase.customerId)).toEqual({ events: 0, points: 1 });
  });

  it('lets nobody take over before the lease has run out, and one of many after it', async () => {
    const { book, purchase, end } = await aShop(create);
    const { purchaseId } = purchase;
    const takers = Array.from({ length: 6 }, (__, index) => ({ purchaseId, holder: `sweeper-${index}` }));

    const early = await Promise.all(takers.map((taker) => book.takeOver(taker, end - 1, end + 120)));
    const late = await Promise.all(takers.map((taker) => book.takeOver(taker, end, end + 120)));

    expect(early.filter(Boolean)).toEqual([]);
    expect(late.filter(Boolean)).toHaveLength(1);
    expect(await book.listDue(end - 1, 100)).not.toContain(purchaseId);
  });

  it('writes nothing any more for whom it was taken from', async () => {
    const { book, purchase, end } = await aShop(create);
    const taken = await book.takeOver({ purchaseId: purchase.purchaseId, holder: 'sweeper' }, end, end + 120);

    expect(await book.commit(aCommitment(purchase))).toEqual({ kind: 'lost' });
    expect(await book.decideToUndo(purchase, { kind: 'sold-out' })).toBe(false);
    expect(await book.settle(purchase, 'undone')).toBe(false);
    expect(await book.find(purchase.purchaseId)).toEqual(taken);
  });

  it('is undone by who decides so first, and is due until it is', async () => {
    const { book, purchase, end } = await aShop(create);

    expect(await book.decideToUndo(purchase, { kind: 'declined', reason: 'expired-card' })).toBe(true);
    expect(await book.commit(aCommitment(purchase))).toEqual({ kind: 'lost' });
    expect(await book.settle(purchase, 'done')).toBe(false);
    expect(await book.listDue(end, 100)).toContain(purchase.purchaseId);
    expect(await book.settle(purchase, 'undone')).toBe(true);

    expect(await book.listDue(end, 100)).not.toContain(purchase.purchaseId);
    expect(await book.takeOver(purchase, end, end + 120)).toBeUndefined();
    const undoing = { kind: 'declined', reason: 'expired-card' };
    expect(await book.find(purchase.purchaseId)).toEqual({ ...purchase, state: 'undone', undoing });
  });
});
