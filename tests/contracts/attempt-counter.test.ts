import { afterAll, describe, expect, it } from '@jest/globals';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import type { AttemptCounter, AttemptScope } from '#business/identity/index';
import { createInMemoryAttempts } from '../support/in-memory-attempts.ts';
import { createStorage, outage } from './storage.ts';

/** The start of a window: 1973410 times 900 seconds. */
const START = 1776069000;

const within = (key: string, windowSeconds = 900): AttemptScope => ({ key, windowSeconds });

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<AttemptCounter> {
  const { client, tables } = await storage.open();
  return createDynamoAttemptCounter(client, tables.conversations);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<AttemptCounter>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryAttempts())],
];

describe.each(ADAPTERS)('an attempt counter on %s', (_, create) => {
  it('counts from one', async () => {
    const attempts = await create();

    expect(await attempts.reserve(within('one'), START)).toBe(1);
    expect(await attempts.reserve(within('one'), START)).toBe(2);
    expect(await attempts.reserve(within('one'), START)).toBe(3);
  });

  it('gives fifty parallel attempts the numbers 1 to 50', async () => {
    const attempts = await create();

    const counts = await Promise.all(Array.from({ length: 50 }, () => attempts.reserve(within('fifty'), START)));

    expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_none, index) => index + 1));
  });

  it('counts each scope for itself', async () => {
    const attempts = await create();
    await attempts.reserve(within('conversation#a'), START);

    expect(await attempts.reserve(within('conversation#b'), START)).toBe(1);
    expect(await attempts.reserve(within('conversation#A'), START)).toBe(1);
    expect(await attempts.reserve(within('ö😀#\n"'), START)).toBe(1);
  });

  it('takes back one attempt', async () => {
    const attempts = await create();
    await attempts.reserve(within('refund'), START);
    await attempts.reserve(within('refund'), START);

    await attempts.refund(within('refund'), START);

    expect(await attempts.reserve(within('refund'), START)).toBe(2);
  });

  it('counts to the last second of the window and starts again with the next', async () => {
    const attempts = await create();
    await attempts.reserve(within('window'), START);

    expect(await attempts.reserve(within('window'), START + 899)).toBe(2);
    expect(await attempts.reserve(within('window'), START + 900)).toBe(1);
    expect(await attempts.reserve(within('window'), START - 1)).toBe(1);
  });

  it('counts for each scope as long as it says', async () => {
    const attempts = await create();
    await attempts.reserve(within('quarter'), START);
    await attempts.reserve(within('hour', 3600), START);

    expect(await attempts.reserve(within('quarter'), START + 900)).toBe(1);
    expect(await attempts.reserve(within('hour', 3600), START + 900)).toBe(2);
  });

  it('takes back in the window of the attempt', async () => {
    const attempts = await create();
    await attempts.reserve(within('late'), START + 899);
    await attempts.reserve(within('late'), START + 900);

    await attempts.refund(within('late'), START + 899);

    expect(await attempts.reserve(within('late'), START + 899)).toBe(1);
    expect(await attempts.reserve(within('late'), START + 900)).toBe(2);
  });
});

it('leaves each count to be removed after the next window', async () => {
  const attempts = await onDynamoDb();
  const { client, tables } = await storage.open();

  await attempts.reserve(within('old'), START + 10);

  const Key = { key: `ATTEMPTS#old#${START}` };
  const { Item } = await client.send(new GetCommand({ TableName: tables.conversations, Key }));
  expect(Item).toEqual({ ...Key, attempts: 1, expiresAtEpochSeconds: START + 1800 });
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoAttemptCounter(client, 'no-such-table');

  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(nowhere.reserve(within('one'), START))).toEqual(expected);
  expect(await outage(nowhere.refund(within('one'), START))).toEqual(expected);
});
