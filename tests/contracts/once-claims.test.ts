import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoOnceClaims, createDynamoOnceRelease } from '#adapters/dynamodb/dynamo-once-claims';
import type { ClaimOnce, ReleaseClaim } from '#conversation/turn/index';
import { createInMemoryOnceClaims, createInMemoryOnceRelease } from '../support/in-memory-once-claims.ts';
import { createStorage, outage } from './storage.ts';

const NOW = 1776069000;
const DAY = 86_400;

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<ClaimOnce> {
  const { client, tables } = await storage.open();
  return createDynamoOnceClaims(client, tables.conversations);
}

const ADAPTERS: readonly (readonly [name: string, create: () => Promise<ClaimOnce>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryOnceClaims())],
];

describe.each(ADAPTERS)('what a conversation does once, on %s,', (_adapter, create) => {
  it('is given to the first who claims it, and to nobody after', async () => {
    const claimOnce = await create();

    expect(await claimOnce('session-1', 'rating', NOW)).toBe(true);
    expect(await claimOnce('session-1', 'rating', NOW)).toBe(false);
    expect(await claimOnce('session-1', 'rating', NOW + 1)).toBe(false);
  });

  it('is given to one of fifty who claim it at once', async () => {
    const claimOnce = await create();

    const claims = await Promise.all(Array.from({ length: 50 }, () => claimOnce('fifty', 'rating', NOW)));

    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['another conversation', 'ö😀#\n"', 'rating'],
    ['another thing', 'session-2', 'person'],
    ['an id that looks like a thing and a conversation', 'rating#session-2', 'person'],
  ] as const)('is its own for %s', async (_, conversationId, what) => {
    const claimOnce = await create();
    await claimOnce('session-2', 'rating', NOW);

    expect(await claimOnce(conversationId, what, NOW)).toBe(true);
  });

  it('is free again a day later, although the claim is still there', async () => {
    const claimOnce = await create();
    await claimOnce('old', 'rating', NOW);

    expect(await claimOnce('old', 'rating', NOW + DAY - 1)).toBe(false);
    expect(await claimOnce('old', 'rating', NOW + DAY)).toBe(true);
    expect(await claimOnce('old', 'rating', NOW + DAY)).toBe(false);
  });
});

/** A place to claim from and to give back to. */
const BOTH: readonly (readonly [string, () => Promise<{ claim: ClaimOnce; release: ReleaseClaim }>])[] = [
  [
    'DynamoDB',
    async () => {
      const { client, tables } = await storage.open();
      const name = tables.conversations;
      return { claim: createDynamoOnceClaims(client, name), release: createDynamoOnceRelease(client, name) };
    },
  ],
  [
    'memory',
    () => {
      const claimed = new Map<string, number>();
      return Promise.resolve({ claim: createInMemoryOnceClaims(claimed), release: createInMemoryOnceRelease(claimed) });
    },
  ],
];

it.each(BOTH)('what was given back can be claimed again, and nothing else with it, on %s', async (_, create) => {
  const { claim, release } = await create();
  await claim('giver', 'offer-1', NOW);
  await claim('giver', 'offer-2', NOW);

  await release('giver', 'offer-1');
  await release('nobody', 'offer-1');

  expect(await claim('giver', 'offer-1', NOW)).toBe(true);
  expect(await claim('giver', 'offer-2', NOW)).toBe(false);
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const claimOnce = createDynamoOnceClaims(client, 'no-such-table');

  expect(await outage(claimOnce('a', 'rating', NOW))).toEqual({ code: 'storage-unavailable', retryable: true });
});
