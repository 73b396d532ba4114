import { randomUUID } from 'node:crypto';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoBalances } from '#adapters/dynamodb/dynamo-balances';
import { createDynamoLoyaltyDesk } from '#adapters/dynamodb/dynamo-loyalty-desk';
import { createDynamoGiftClaims } from '#adapters/dynamodb/dynamo-once-claims';
import { toLedgerWrites } from '#adapters/dynamodb/ledger-writes';
import { chatCaps, chatPointsFor, type LedgerEntry, redemptionEntry, type Reward } from '#business/loyalty/index';
import { createStorage, outage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
const AT = '2026-03-09T15:00:00Z';
const NOW = Date.parse(AT) / 1000;
const TEN_OFF: Reward = { code: 'ten-off', points: 1000, gives: { kind: 'money-off', amountMinor: 1000 } };
const FREE: Reward = { code: 'free-delivery', points: 500, gives: { kind: 'free-delivery' } };

/** A customer whom no other test knows, with so many points. */
async function aMember(points: number) {
  const { client, tables } = await storage.open();
  const customerId = randomUUID();
  const given: LedgerEntry = { customerId, sourceId: 'GIVEN', reason: 'gift', points, occurredAtIso: AT };
  await client.send(new TransactWriteCommand({ TransactItems: [...toLedgerWrites(tables.customers, given)] }));
  const desk = createDynamoLoyaltyDesk(client, tables.customers, PATIENCE);
  const redeem = (reward: Reward, redemptionId: string) =>
    desk.redeem(redemptionEntry({ customerId, reward, redemptionId, nowEpochSeconds: NOW }));
  const rate = (conversationId: string, today = '2026-03-09') => {
    const entry = chatPointsFor({ interaction: 'rating', customerId, conversationId, nowEpochSeconds: NOW });
    return desk.earn(
      entry,
      chatCaps(entry, today, { chat: { points: { rating: 10 }, mostPerDay: 20, mostPerYear: 30 } }),
    );
  };
  const balance = () => createDynamoBalances(client, tables.customers).balanceOf(customerId);
  return { client, tables, customerId, redeem, rate, balance };
}

describe('redeeming', () => {
  it('takes the points and makes the reward, once for the same redemption, however often and in parallel', async () => {
    const { redeem, balance } = await aMember(2100);

    const redeemed = await Promise.all(Array.from({ length: 6 }, () => redeem(TEN_OFF, 'r-1')));

    expect(redeemed.map(({ kind }) => kind)).toEqual(Array(6).fill('redeemed'));
    expect(await balance()).toMatchObject({ points: 1100, rewards: [{ code: 'ten-off', redemptionId: 'r-1' }] });
  });

  it.each([
    [499, 'not-enough', 499],
    [500, 'redeemed', 0],
    [501, 'redeemed', 1],
  ])('of %i points for what takes 500 is %s', async (points, kind, left) => {
    const { redeem, balance } = await aMember(points);

    expect((await redeem(FREE, 'r-1')).kind).toBe(kind);
    expect((await balance()).points).toBe(left);
  });

  it('makes one reward of a code by two redemptions at once, and takes points for one', async () => {
    const { redeem, balance } = await aMember(5000);

    const kinds = await Promise.all(['r-1', 'r-2', 'r-3'].map((id) => redeem(FREE, id)));

    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['in-hand', 'in-hand', 'redeemed']);
    expect((await balance()).points).toBe(4500);
  });

  it('never goes below zero by two rewards at once', async () => {
    const { redeem, balance } = await aMember(1200);

    const kinds = await Promise.all([redeem(FREE, 'r-1'), redeem(TEN_OFF, 'r-2')]);

    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['not-enough', 'redeemed']);
    expect([200, 700]).toContain((await balance()).points);
  });

  it('says when it can not be reached', async () => {
    const { client, customerId } = await aMember(1000);
    const desk = createDynamoLoyaltyDesk(client, 'no-such-table', PATIENCE);
    const entry = redemptionEntry({ customerId, reward: FREE, redemptionId: 'r-1', nowEpochSeconds: NOW });

    expect(await outage(desk.redeem(entry))).toEqual({ code: 'storage-unavailable', retryable: true });
  });
});

describe('points for what is done in a chat', () => {
  it('are entered once for a conversation, however often and in parallel', async () => {
    const { rate, balance } = await aMember(0);

    const entered = await Promise.all(Array.from({ length: 5 }, () => rate('chat-1')));

    expect(entered.filter(Boolean)).toHaveLength(1);
    expect(await balance()).toMatchObject({ points: 10, earned: 10 });
  });

  it('end at the cap of the day, and at that of the year', async () => {
    const { rate, balance } = await aMember(0);

    const first = [await rate('chat-1'), await rate('chat-2'), await rate('chat-3')];
    const nextDay = [await rate('chat-4', '2026-03-10'), await rate('chat-5', '2026-03-10')];
    const nextYear = await rate('chat-6', '2027-01-01');

    expect([...first, ...nextDay, nextYear]).toEqual([true, true, false, true, false, true]);
    expect((await balance()).points).toBe(40);
  });

  it('are given up to the cap by many conversations at once', async () => {
    const { rate, balance } = await aMember(0);

    await Promise.all(Array.from({ length: 8 }, (_, index) => rate(`chat-${index}`)));

    expect((await balance()).points).toBeLessThanOrEqual(20);
  });
});

describe('gifts', () => {
  it('are claimed by one teller, also a year later', async () => {
    const { client, tables } = await storage.open();
    const claim = createDynamoGiftClaims(client, tables.conversations);
    const customerId = randomUUID();

    const claims = await Promise.all([1, 2, 3].map(() => claim(customerId, 'birthday#2026', NOW)));

    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await claim(customerId, 'birthday#2026', NOW + 366 * 86_400)).toBe(false);
    expect(await claim(customerId, 'birthday#2027', NOW)).toBe(true);
  });

  it('of each kind the latest stands with the balance', async () => {
    const { client, tables, customerId, balance } = await aMember(0);
    for (const year of ['2025', '2026']) {
      const occasion = { kind: 'birthday', key: `birthday#${year}` } as const;
      const base = { customerId, reason: 'gift', points: 100, occurredAtIso: `${year}-03-09T00:00:00Z` } as const;
      const entry = { ...base, sourceId: `OCCASION#${occasion.key}`, occasion };
      await client.send(new TransactWriteCommand({ TransactItems: [...toLedgerWrites(tables.customers, entry)] }));
    }

    const { points, gifts } = await balance();

    expect(points).toBe(200);
    expect(gifts).toEqual([
      { kind: 'birthday', key: 'birthday#2026', points: 100, givenAtIso: '2026-03-09T00:00:00Z' },
    ]);
  });
});
