import { StorageUnavailableError } from '#adapters/dynamodb/errors';
import { REFUSED } from '#adapters/dynamodb/refusal-of';
import { retryConflicts } from '#adapters/dynamodb/retry-conflicts';
import type { Product } from '#business/catalog/index';
import { createInMemoryOffers } from '../in-memory-offers.ts';
import { createInMemoryPointOfSale } from '../in-memory-point-of-sale.ts';
import { createInMemoryPurchaseBook, emptyPurchaseTables } from '../in-memory-purchases.ts';
import { createInMemorySandboxStore } from '../in-memory-sandbox-store.ts';
import type { Scene } from './scene.ts';
import type { WorldStores } from './stores.ts';

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };

/** A world in this process' memory, whose writes collide as DynamoDB's do. */
export function storesInMemory({ customers, offers, order, product, credit, welcomeCodes }: Scene): WorldStores {
  const tables = emptyPurchaseTables(createInMemoryOffers(...offers));
  for (const [index, customer] of customers.entries()) {
    tables.customers.set(customer.customerId, customer);
    tables.credit.set(customer.customerId, credit[index] ?? 0);
  }
  tables.orders.set(order.orderNumber, order);
  for (const { rewards = [] } of offers) for (const { redemptionId } of rewards) tables.rewards.add(redemptionId);
  for (const welcomeCode of welcomeCodes) tables.codes.set(welcomeCode.code, welcomeCode);
  const products = new Map<string, Product>([[product.sku, product]]);
  const book = createInMemoryPurchaseBook(tables);
  const till = createInMemoryPointOfSale(products);

  const collides = () => {
    if (tables.conflicts === 0) return false;
    tables.conflicts -= 1;
    return true;
  };
  /** A write of one item isn't tried again. */
  const single =
    <Args extends unknown[], Answer>(write: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      if (collides()) throw new StorageUnavailableError('A write that collides', {});
      return write(...args);
    };
  /** A transaction is tried again a few times. */
  const together =
    <Args extends unknown[], Answer>(write: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      await retryConflicts(() => Promise.resolve(collides() ? [REFUSED.conflict] : undefined), PATIENCE);
      return write(...args);
    };

  return {
    ports: {
      book: {
        ...book,
        begin: single(book.begin),
        takeOver: single(book.takeOver),
        decideToUndo: single(book.decideToUndo),
        settle: single(book.settle),
      },
      offers: tables.offers,
      orders: { findByNumber: (number) => Promise.resolve(tables.orders.get(number)) },
      customers: { findById: (id) => Promise.resolve(tables.customers.get(id)) },
      pointOfSale: {
        reserve: together(till.reserve),
        release: together(till.release),
        registerSale: together(till.registerSale),
      },
    },
    books: createInMemorySandboxStore(),
    changeOrder(change) {
      const found = tables.orders.get(order.orderNumber);
      if (found) tables.orders.set(order.orderNumber, change(found));
      return Promise.resolve();
    },
    spendElsewhere(amountMinor) {
      const { customerId } = customers[0];
      const left = (tables.credit.get(customerId) ?? 0) - amountMinor;
      if (left >= 0) tables.credit.set(customerId, left);
      return Promise.resolve(left >= 0);
    },
    collide(times) {
      tables.conflicts = times;
    },
    stock: async () => (await till.stock(product.sku)) ?? { onHand: 0, reserved: 0 },
    snapshot: () =>
      Promise.resolve({
        purchases: [...tables.purchases.values()],
        orders: [...tables.orders.values()],
        customers: [...tables.customers.values()],
        ledger: tables.ledger.map(({ sourceId }) => sourceId),
        rewards: [...tables.rewards],
        codes: Object.fromEntries(
          [...tables.codes].map(([code, { redeemed }]) => [code, redeemed?.purchaseId ?? null]),
        ),
        credit: Object.fromEntries(tables.credit),
        events: tables.events.map(({ aggregate }) => aggregate),
      }),
  };
}
