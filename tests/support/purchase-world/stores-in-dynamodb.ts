import { randomUUID } from 'node:crypto';
import { PutCommand, ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { decodeBalance, rewardAttribute } from '#adapters/dynamodb/balance-item';
import { creditAttribute, toCreditWrites } from '#adapters/dynamodb/credit-writes';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoPointOfSale } from '#adapters/dynamodb/dynamo-point-of-sale';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createDynamoPurchaseBook } from '#adapters/dynamodb/dynamo-purchase-book';
import { decodeOrder } from '#adapters/dynamodb/order-item';
import { decodePurchase } from '#adapters/dynamodb/purchase-item';
import { refusalOf } from '#adapters/dynamodb/refusal-of';
import { ITEM } from '#adapters/dynamodb/table-keys';
import { decodeWelcomeCode, issueWelcomeCode } from '#adapters/dynamodb/welcome-code-writes';
import { createDynamoSandboxStore } from '#adapters/sandbox/dynamo-sandbox-store';
import { NO_POINTS } from '#business/loyalty/index';
import type { TestTables } from '../dynamodb.ts';
import { createCollidingClient } from './colliding-client.ts';
import type { Scene } from './scene.ts';
import type { WorldStores } from './stores.ts';

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };

/** A world in the tables themselves. */
export async function storesInDynamoDb(
  { customers, offers, order, product, credit, welcomeCodes }: Scene,
  { client, tables }: TestTables,
): Promise<WorldStores> {
  const { colliding, collide } = createCollidingClient(client);
  const people = createDynamoCustomerRepository(client, tables.customers, (email) => `hash of ${email}`);
  const orders = createDynamoOrderRepository(client, tables.orders);
  const promises = createDynamoOfferStore(client, tables.conversations);
  for (const customer of customers) await people.save(customer);
  for (const offer of offers) await promises.keep(offer, offer.madeAtEpochSeconds);
  for (const { customerId, rewards = [] } of offers) {
    const inHand = rewards.map(({ code, redemptionId }) => [rewardAttribute(code), redemptionId] as const);
    const Item: Record<string, unknown> = {
      customerId,
      item: ITEM.points,
      ...NO_POINTS,
      ...Object.fromEntries(inHand),
    };
    await client.send(new PutCommand({ TableName: tables.customers, Item }));
  }
  for (const [index, { customerId }] of customers.entries()) {
    const Item = { customerId, item: ITEM.credit, [creditAttribute('USD')]: credit[index] ?? 0 };
    await client.send(new PutCommand({ TableName: tables.customers, Item }));
  }
  for (const code of welcomeCodes)
    await client.send(new TransactWriteCommand({ TransactItems: [issueWelcomeCode(tables.promotions, code)] }));
  await orders.save(order);
  await createDynamoProductRepository(client, tables.products).save(product);
  const till = createDynamoPointOfSale(colliding, tables, PATIENCE);

  const all = async (TableName: string): Promise<readonly Record<string, unknown>[]> =>
    (await client.send(new ScanCommand({ TableName, ConsistentRead: true }))).Items ?? [];
  return {
    ports: {
      book: createDynamoPurchaseBook(colliding, tables, PATIENCE),
      offers: promises,
      orders,
      customers: people,
      pointOfSale: till,
    },
    books: createDynamoSandboxStore(client, tables.payments),
    async changeOrder(change) {
      const found = await orders.findByNumber(order.orderNumber);
      if (found) await orders.save(change(found));
    },
    async spendElsewhere(amountMinor) {
      const { customerId } = customers[0];
      const entry = { customerId, sourceId: randomUUID(), amountMinor: -amountMinor, currency: 'USD' };
      const writes = toCreditWrites(tables.customers, { ...entry, occurredAtIso: order.placedAtIso });
      const write = new TransactWriteCommand({ TransactItems: writes });
      return (await refusalOf('Spending store credit', () => client.send(write))) === undefined;
    },
    collide,
    stock: async () => (await till.stock(product.sku)) ?? { onHand: 0, reserved: 0 },
    async snapshot() {
      const [purchases, kept, profiles, events, codes] = await Promise.all([
        all(tables.purchases),
        all(tables.orders),
        Promise.all(customers.map(({ customerId }) => people.findById(customerId))),
        all(tables.events),
        all(tables.promotions),
      ]);
      const ledger = await all(tables.customers);
      return {
        purchases: purchases.map(decodePurchase),
        orders: kept.filter(({ item }) => item === ITEM.order).map(decodeOrder),
        customers: profiles.filter((profile) => profile !== undefined),
        ledger: ledger.flatMap(({ item, sourceId }) => (String(item).startsWith('LOYALTY#') ? [String(sourceId)] : [])),
        rewards: ledger
          .flatMap((row) => (row.item === ITEM.points ? (decodeBalance(row).rewards ?? []) : []))
          .map(({ redemptionId }) => redemptionId),
        codes: Object.fromEntries(
          codes.map(decodeWelcomeCode).map(({ code, redeemed }) => [code, redeemed?.purchaseId ?? null]),
        ),
        credit: Object.fromEntries(
          ledger.flatMap((row) =>
            row.item === ITEM.credit ? [[String(row.customerId), Number(row[creditAttribute('USD')])] as const] : [],
          ),
        ),
        events: events.map(({ aggregate }) => String(aggregate)),
      };
    },
  };
}
