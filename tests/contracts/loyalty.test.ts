import { afterAll, describe, expect, it } from '@jest/globals';
import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoBalances } from '#adapters/dynamodb/dynamo-balances';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoLoyalty } from '#adapters/dynamodb/dynamo-loyalty';
import { createDynamoMembers } from '#adapters/dynamodb/dynamo-members';
import { createDynamoPatternStore } from '#adapters/dynamodb/dynamo-pattern-store';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import { toLedgerWrites } from '#adapters/dynamodb/ledger-writes';
import { refusalOf } from '#adapters/dynamodb/refusal-of';
import { retryConflicts } from '#adapters/dynamodb/retry-conflicts';
import { type LedgerEntry, type LoyaltyPorts, NO_POINTS, pointsFor, prepareOffers } from '#business/loyalty/index';
import { aCustomer } from '../support/a-customer.ts';
import { createStorage, outage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
const AT = '2026-03-09T15:00:00Z';
const MOMENT = { today: '2026-03-09', nowEpochSeconds: Date.parse(AT) / 1000 };
const purchase = (customerId: string, paidMinor = 4800, purchaseId = 'p-1'): LedgerEntry =>
  pointsFor({ purchaseId, customerId, tier: 'Gold', paidMinor, isThroughChat: false, purchasedAtIso: AT });
const reward = (customerId: string, points: number): LedgerEntry => ({
  ...{ customerId, points: -points, occurredAtIso: AT },
  ...{ sourceId: `REWARD#${points}`, reason: 'reward' },
});

async function aShop() {
  const { client, tables } = await storage.open();
  const customers = createDynamoCustomerRepository(client, tables.customers, (email) => email);
  const enter = async (entry: LedgerEntry) => {
    const write = new TransactWriteCommand({ TransactItems: [...toLedgerWrites(tables.customers, entry)] });
    return (await retryConflicts(() => refusalOf('Entering', () => client.send(write)), PATIENCE)) === undefined;
  };
  const ledger = { ...createDynamoBalances(client, tables.customers), enter };
  let ids = 0;
  const ports: LoyaltyPorts = {
    ...createDynamoLoyalty(client, tables, PATIENCE),
    membersFrom: createDynamoMembers(client, tables.customers),
    boughtBy: () => Promise.resolve({ purchases: 0 }),
    newEventId: () => `event-${++ids}-${Math.random()}`,
  };
  const eventsOf = async (customerId: string) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: tables.events,
        KeyConditionExpression: '#aggregate = :customer',
        ExpressionAttributeNames: { '#aggregate': 'aggregate' },
        ExpressionAttributeValues: { ':customer': `CUSTOMER#${customerId}` },
      }),
    );
    return Items.map(fromEventItem);
  };
  return { client, tables, customers, ledger, ports, eventsOf };
}

describe('the ledger', () => {
  it('has no points of somebody who is new', async () => {
    const { ledger } = await aShop();

    expect(await ledger.balanceOf('nobody')).toEqual(NO_POINTS);
  });

  it('counts a source once, however often and in parallel it comes', async () => {
    const { ledger } = await aShop();

    const entered = await Promise.all(Array.from({ length: 8 }, () => ledger.enter(purchase('once'))));

    expect(entered.filter(Boolean)).toHaveLength(1);
    expect(await ledger.balanceOf('once')).toEqual({ points: 60, earned: 60, purchases: 1, lastPurchaseAtIso: AT });
  });

  it('spends no more than is there, and leaves what was earned', async () => {
    const { ledger } = await aShop();
    await ledger.enter(purchase('spender'));

    expect(await ledger.enter(reward('spender', 61))).toBe(false);
    expect(await ledger.enter(reward('spender', 60))).toBe(true);
    expect(await ledger.balanceOf('spender')).toMatchObject({ points: 0, earned: 60 });
  });

  it('says when it can not be reached', async () => {
    const { client } = await aShop();

    expect(await outage(createDynamoBalances(client, 'no-such-table').balanceOf('c'))).toEqual({
      code: 'storage-unavailable',
      retryable: true,
    });
  });
});

describe('the daily look', () => {
  it('gives each occasion once, raises tiers, tells both, and goes on where it stopped', async () => {
    const { customers, ledger, ports, eventsOf } = await aShop();
    for (let index = 0; index < 120; index++)
      await customers.save(aCustomer({ customerId: `m-${index}`, email: `m${index}@example.com`, birthday: '03-09' }));
    await customers.save(aCustomer({ customerId: 'm-0', email: 'm0@example.com', birthday: '03-09', tier: 'Silver' }));
    await ledger.enter(purchase('m-0', 250_000));

    const pages = [true, false];
    const first = await prepareOffers(MOMENT, ports, () => pages.shift() ?? false);
    const rest = await prepareOffers(MOMENT, ports, () => true);
    const again = await prepareOffers({ ...MOMENT, today: '2026-03-10' }, ports, () => true);

    expect(first.isDone).toBe(false);
    // A birthday each, and a profile that says it.
    expect(first.offers + rest.offers).toBe(240);
    expect(first.tiersRaised + rest.tiersRaised).toBe(1);
    expect(again).toEqual({ offers: 0, tiersRaised: 0, isDone: true });
    expect((await customers.findById('m-0'))?.tier).toBe('Gold');
    expect((await eventsOf('m-0')).map(({ type }) => type).toSorted()).toEqual([
      'loyalty-offer-prepared',
      'loyalty-offer-prepared',
      'tier-changed',
    ]);
    expect(await ledger.balanceOf('m-1')).toMatchObject({ points: 150, earned: 50 });
  });
});

describe('buying patterns', () => {
  it('are none before an analysis, and what was saved last after', async () => {
    const { client, tables } = await aShop();
    const store = createDynamoPatternStore(client, tables.products);
    const patterns = {
      products: [{ a: 'A', b: 'B', lift: 2.5 }],
      categories: [],
      bestSellers: { 'PAD-1': 1 },
      seasons: { Home: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2] },
    };

    expect(await store.read()).toBeUndefined();
    await store.save(patterns);
    expect(await store.read()).toEqual(patterns);
  });
});
