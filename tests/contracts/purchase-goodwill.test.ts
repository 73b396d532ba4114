import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoPurchaseBook } from '#adapters/dynamodb/dynamo-purchase-book';
import type { OfferStore } from '#business/offers/index';
import { isGoodwillDue, type Order } from '#business/orders/index';
import type { PurchaseBook } from '#business/purchases/index';
import { commit } from '#business/purchases/commit';
import { addedTo } from '#business/purchases/commitment';
import { aCustomer } from '../support/a-customer.ts';
import { aCommitment, aPurchase } from '../support/a-purchase.ts';
import { anOffer } from '../support/an-offer.ts';
import { anOrder } from '../support/an-order.ts';
import { createInMemoryOffers } from '../support/in-memory-offers.ts';
import { createInMemoryPurchaseBook, emptyPurchaseTables } from '../support/in-memory-purchases.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
const NOW = anOffer().madeAtEpochSeconds;
const TODAY = '2026-03-09';

interface Shop {
  readonly book: PurchaseBook;
  readonly offers: OfferStore;
  saveCustomer(customer: ReturnType<typeof aCustomer>): Promise<unknown>;
  saveOrder(order: Order): Promise<unknown>;
  findOrder(orderNumber: string): Promise<Order | undefined>;
}

async function onDynamoDb(): Promise<Shop> {
  const { client, tables } = await storage.open();
  const orders = createDynamoOrderRepository(client, tables.orders);
  return {
    book: createDynamoPurchaseBook(client, tables, PATIENCE),
    offers: createDynamoOfferStore(client, tables.conversations),
    saveCustomer: createDynamoCustomerRepository(client, tables.customers, (email) => `hash of ${email}`).save,
    saveOrder: orders.save,
    findOrder: orders.findByNumber,
  };
}

function inMemory(): Promise<Shop> {
  const tables = emptyPurchaseTables(createInMemoryOffers());
  return Promise.resolve({
    book: createInMemoryPurchaseBook(tables),
    offers: tables.offers,
    saveCustomer: (customer) => Promise.resolve(tables.customers.set(customer.customerId, customer)),
    saveOrder: (order) => Promise.resolve(tables.orders.set(order.orderNumber, order)),
    findOrder: (orderNumber) => Promise.resolve(tables.orders.get(orderNumber)),
  });
}

/** A customer with two late orders, and what buys something by the goodwill for one of them. */
async function aShop(create: () => Promise<Shop>) {
  const shop = await create();
  const [customerId, late, other] = [randomUUID(), randomUUID(), randomUUID()];
  const customer = aCustomer({ customerId, email: `${customerId}@example.com` });
  await shop.saveCustomer(customer);
  for (const orderNumber of [late, other])
    await shop.saveOrder(anOrder({ status: 'preparing', orderNumber, customerId, expectedOn: '2026-03-08' }));

  /** Begun and paid. @param withOrder undefined for an order of its own */
  async function begun(goodwillFor: string, withOrder?: string) {
    const [id, offerId] = [randomUUID(), randomUUID()];
    const offer = anOffer({ customerId, offerId, key: offerId, state: 'accepted', goodwillFor });
    await shop.offers.keep(offer, NOW);
    const orderNumber = withOrder ?? id;
    const of = { customerId, orderNumber, isNewOrder: withOrder === undefined, goodwillFor };
    const purchase = aPurchase({ purchaseId: id, paymentId: 'payment-1', ...of, offer: { key: offerId, offerId } });
    await shop.book.begin(purchase);
    return purchase;
  }
  return {
    ...{ ...shop, late, other, begun },
    commit: (purchase: ReturnType<typeof aPurchase>) =>
      commit(
        purchase,
        { customer, nowEpochSeconds: NOW },
        {
          book: shop.book,
          orders: { findByNumber: shop.findOrder },
          hashContact: () => Promise.resolve('hash'),
          newOrderNumber: randomUUID,
          newEventId: () => randomUUID(),
        },
      ),
    isDue: async (orderNumber: string) => isGoodwillDue((await shop.findOrder(orderNumber))!, TODAY),
  };
}

describe.each([
  ['DynamoDB', onDynamoDb],
  ['memory', inMemory],
] as const)('a purchase by the goodwill for an order’s trouble on %s', (_, create) => {
  it.each([
    ['orders of their own', false],
    ['the late order itself', true],
  ])('is one of several at once that make %s, and the others buy nothing', async (__, isAdded) => {
    const { late, other, begun, commit: buy, findOrder, isDue } = await aShop(create);
    const purchases = await Promise.all([1, 2, 3].map(() => begun(late, isAdded ? late : undefined)));

    const ends = await Promise.all(purchases.map(buy));

    const made = ends.flatMap((end) => (end.kind === 'committed' ? [end.purchase.purchaseId] : []));
    expect(made).toHaveLength(1);
    expect(ends.filter(({ kind }) => kind === 'undo')).toEqual(
      Array(2).fill({ kind: 'undo', because: { kind: 'goodwill-gone' } }),
    );
    expect((await findOrder(late))?.goodwillUsed?.purchaseId).toBe(made[0]);
    expect([await isDue(late), await isDue(other)]).toEqual([false, true]);
  });

  it('leaves its own to another order, also once the first is used', async () => {
    const { late, other, begun, commit: buy, isDue } = await aShop(create);

    expect(await buy(await begun(late))).toMatchObject({ kind: 'committed' });
    expect(await buy(await begun(late))).toEqual({ kind: 'undo', because: { kind: 'goodwill-gone' } });
    expect(await buy(await begun(other, late))).toMatchObject({ kind: 'committed' });
    expect([await isDue(late), await isDue(other)]).toEqual([false, false]);
  });

  it('never takes it when it is undone', async () => {
    const { book, late, begun, commit: buy, isDue } = await aShop(create);
    const purchase = await begun(late);

    expect(await book.decideToUndo(purchase, { kind: 'declined', reason: 'generic' })).toBe(true);
    expect(await buy(purchase)).toEqual({ kind: 'lost' });
    expect(await isDue(late)).toBe(true);
  });

  it('makes who has read the order before read it again, so that no one writes over the mark', async () => {
    const { book, late, begun, commit: buy, findOrder } = await aShop(create);
    const orderBefore = (await findOrder(late))!;
    await buy(await begun(late));

    const adding = await begun('of no order', late);
    const stale = { orderBefore, order: addedTo(orderBefore, adding) };

    expect(await book.commit(aCommitment(adding, stale))).toEqual({ kind: 'order-changed' });
  });

  it('uses nobody else’s', async () => {
    const [one, another] = [await aShop(create), await aShop(create)];
    await one.saveOrder(anOrder({ orderNumber: another.late, customerId: 'somebody', expectedOn: '2026-03-08' }));

    expect(await one.commit(await one.begun(another.late))).toEqual({
      kind: 'undo',
      because: { kind: 'goodwill-gone' },
    });
  });
});
