import { randomUUID } from 'node:crypto';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { createDynamoPurchaseBook } from '#adapters/dynamodb/dynamo-purchase-book';
import { decodeWelcomeCode, issueWelcomeCode } from '#adapters/dynamodb/welcome-code-writes';
import { newWelcomeCode, type WelcomeCode } from '#business/leads/index';
import type { OfferStore } from '#business/offers/index';
import type { Commitment, PurchaseBook } from '#business/purchases/index';
import { aCustomer } from '../support/a-customer.ts';
import { aCommitment, aPurchase } from '../support/a-purchase.ts';
import { anOffer } from '../support/an-offer.ts';
import { createInMemoryOffers } from '../support/in-memory-offers.ts';
import { createInMemoryPurchaseBook, emptyPurchaseTables } from '../support/in-memory-purchases.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
const NOW = anOffer().madeAtEpochSeconds;

interface Shop {
  readonly book: PurchaseBook;
  readonly offers: OfferStore;
  saveCustomer(customer: ReturnType<typeof aCustomer>): Promise<unknown>;
  issue(welcomeCode: WelcomeCode): Promise<unknown>;
  find(code: string): Promise<WelcomeCode | undefined>;
}

async function onDynamoDb(): Promise<Shop> {
  const { client, tables } = await storage.open();
  return {
    book: createDynamoPurchaseBook(client, tables, PATIENCE),
    offers: createDynamoOfferStore(client, tables.conversations),
    saveCustomer: createDynamoCustomerRepository(client, tables.customers, (email) => `hash of ${email}`).save,
    issue: (welcomeCode) =>
      client.send(new TransactWriteCommand({ TransactItems: [issueWelcomeCode(tables.promotions, welcomeCode)] })),
    async find(code) {
      const { Item } = await client.send(new GetCommand({ TableName: tables.promotions, Key: { code } }));
      return Item && decodeWelcomeCode(Item);
    },
  };
}

function inMemory(): Promise<Shop> {
  const tables = emptyPurchaseTables(createInMemoryOffers());
  return Promise.resolve({
    book: createInMemoryPurchaseBook(tables),
    offers: tables.offers,
    saveCustomer: (customer) => Promise.resolve(tables.customers.set(customer.customerId, customer)),
    issue: (welcomeCode) => Promise.resolve(tables.codes.set(welcomeCode.code, welcomeCode)),
    find: (code) => Promise.resolve(tables.codes.get(code)),
  });
}

/** A customer with a welcome code, and as many purchases that count with it: each of an offer and an order of its own. */
async function aShop(create: () => Promise<Shop>, times: number) {
  const shop = await create();
  const customerId = randomUUID();
  await shop.saveCustomer(aCustomer({ customerId, email: `${customerId}@example.com` }));
  const name = { code: `WELCOME-${randomUUID()}`, personId: `person of ${customerId}` };
  const issued = newWelcomeCode(name, NOW, 'America/New_York');
  await shop.issue(issued);
  const commitments = await Promise.all(
    Array.from({ length: times }, async (): Promise<Commitment> => {
      const [id, offerId] = [randomUUID(), randomUUID()];
      const offer = anOffer({ customerId, offerId, key: offerId, state: 'accepted', welcomeCode: name });
      await shop.offers.keep(offer, NOW);
      const bought = { purchaseId: id, customerId, orderNumber: id, isNewOrder: true, welcomeCode: name };
      const purchase = aPurchase({ ...bought, offer: { key: offer.key, offerId } });
      await shop.book.begin(purchase);
      const { orderBefore: _, ...commitment } = aCommitment(purchase);
      return { ...commitment, welcomeCode: { ...name, purchaseId: id, nowEpochSeconds: NOW } };
    }),
  );
  return { ...shop, issued, commitments };
}

describe.each([
  ['DynamoDB', onDynamoDb],
  ['memory', inMemory],
] as const)('a purchase with a welcome code on %s', (_, create) => {
  it('uses the code, whichever of several at once it is, and the others buy nothing', async () => {
    const { book, find, issued, commitments } = await aShop(create, 5);

    const ends = await Promise.all(commitments.map((commitment) => book.commit(commitment)));

    const made = commitments.filter((__, index) => ends[index]?.kind === 'committed');
    expect(ends.map(({ kind }) => kind).sort()).toEqual([...Array<string>(4).fill('code-gone'), 'committed']);
    expect((await find(issued.code))?.redeemed?.purchaseId).toBe(made[0]?.purchase.purchaseId);
    const kept = await Promise.all(commitments.map(({ purchase }) => book.find(purchase.purchaseId)));
    expect(kept.map((purchase) => purchase?.state).sort()).toEqual([...Array<string>(4).fill('begun'), 'committed']);
  });

  it.each([
    ['until its last second', { late: -1, personId: undefined }, 'committed'],
    ['not after it', { late: 0, personId: undefined }, 'code-gone'],
    ["not somebody else's", { late: -1, personId: 'somebody' }, 'code-gone'],
  ] as const)('uses the code %s', async (__, { late, personId }, kind) => {
    const { book, find, issued, commitments } = await aShop(create, 1);
    const [commitment] = commitments;
    const use = { ...commitment?.welcomeCode, nowEpochSeconds: issued.expiresAtEpochSeconds + late };

    const welcomeCode = { ...use, ...(personId && { personId }) } as NonNullable<Commitment['welcomeCode']>;
    expect(await book.commit({ ...commitment!, welcomeCode })).toEqual({ kind });
    expect((await find(issued.code))?.redeemed === undefined).toBe(kind === 'code-gone');
  });

  it('never takes the code for a purchase that is undone', async () => {
    const { book, find, issued, commitments } = await aShop(create, 1);
    const { purchase } = commitments[0]!;

    expect(await book.decideToUndo(purchase, { kind: 'declined', reason: 'generic' })).toBe(true);
    expect(await book.commit(commitments[0]!)).toEqual({ kind: 'lost' });
    expect(await find(issued.code)).toEqual(issued);
  });
});
