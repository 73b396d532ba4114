import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoLockStore } from '#adapters/dynamodb/dynamo-lock-store';
import type { LockStore } from '#business/identity/index';
import { createInMemoryLocks } from '../support/in-memory-locks.ts';
import { corruption, createStorage, outage } from './storage.ts';

const NOW = 1776069000;
const DAY = 86_400;
const FIRST = { level: 1, untilEpochSeconds: NOW + 900 };
const SECOND = { level: 2, untilEpochSeconds: NOW + 900 + 1800 };

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<LockStore> {
  const { client, tables } = await storage.open();
  return createDynamoLockStore(client, tables.conversations);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<LockStore>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryLocks())],
];

describe.each(ADAPTERS)('a lock store on %s', (_, create) => {
  it('finds no lock where there is none', async () => {
    expect(await (await create()).find('session#none', NOW)).toBeUndefined();
  });

  it.each(['session#plain', 'session#a:b.c_d-e', 'caller#ö😀#\n"'])('finds the lock of %j', async (key) => {
    const locks = await create();

    await locks.follow(key, FIRST, undefined, NOW);

    expect(await locks.find(key, NOW)).toEqual(FIRST);
    expect(await locks.find(`${key}#`, NOW)).toBeUndefined();
  });

  it('lets a lock follow on the one before', async () => {
    const locks = await create();
    await locks.follow('session#follow', FIRST, undefined, NOW);

    await locks.follow('session#follow', SECOND, FIRST, NOW + 900);

    expect(await locks.find('session#follow', NOW + 900)).toEqual(SECOND);
  });

  it('keeps the lock that another attempt has set meanwhile', async () => {
    const locks = await create();
    await locks.follow('session#kept', FIRST, undefined, NOW);

    await locks.follow('session#kept', { ...FIRST, untilEpochSeconds: NOW + 999 }, undefined, NOW);

    expect(await locks.find('session#kept', NOW)).toEqual(FIRST);
  });

  it('sets one of fifty that are set at once', async () => {
    const locks = await create();
    const fifty = Array.from({ length: 50 }, (_none, index) => ({ level: 1, untilEpochSeconds: NOW + index }));

    await Promise.all(fifty.map((lock) => locks.follow('session#fifty', lock, undefined, NOW)));
    const set = await locks.find('session#fifty', NOW);
    await locks.follow('session#fifty', FIRST, undefined, NOW);

    expect(fifty).toContainEqual(set);
    expect(await locks.find('session#fifty', NOW)).toEqual(set);
  });

  it('remembers a lock for a day after its end', async () => {
    const locks = await create();
    await locks.follow('session#old', FIRST, undefined, NOW);

    expect(await locks.find('session#old', NOW + 900 + DAY - 1)).toEqual(FIRST);
    expect(await locks.find('session#old', NOW + 900 + DAY)).toBeUndefined();
  });

  it('begins anew in the place of one that is forgotten but still there', async () => {
    const locks = await create();
    await locks.follow('session#anew', SECOND, undefined, NOW);
    const later = SECOND.untilEpochSeconds + DAY;

    await locks.follow('session#anew', { level: 1, untilEpochSeconds: later + 900 }, undefined, later);

    expect(await locks.find('session#anew', later)).toEqual({ level: 1, untilEpochSeconds: later + 900 });
  });
});

it('is corrupt when the time is none', async () => {
  const item = { key: 'LOCK#session#bad', level: 1, untilEpochSeconds: 'soon', expiresAtEpochSeconds: NOW + DAY };
  await storage.put('conversations', item);

  const { told } = await corruption((await onDynamoDb()).find('session#bad', NOW));

  expect(told).toContain('untilEpochSeconds');
  expect(told).not.toContain('soon');
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoLockStore(client, 'no-such-table');

  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(nowhere.find('session#a', NOW))).toEqual(expected);
  expect(await outage(nowhere.follow('session#a', FIRST, undefined, NOW))).toEqual(expected);
});
