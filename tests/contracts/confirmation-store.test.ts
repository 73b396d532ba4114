import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoConfirmationStore } from '#adapters/dynamodb/dynamo-confirmation-store';
import {
  CONFIRMATION_LIFETIME_SECONDS,
  type ConfirmationStore,
  type PendingConfirmation,
} from '#business/confirmations/index';
import { createInMemoryConfirmations } from '../support/in-memory-confirmations.ts';
import { corruption, createStorage, outage } from './storage.ts';

const NOW = 1776069000;

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<ConfirmationStore> {
  const { client, tables } = await storage.open();
  return createDynamoConfirmationStore(client, tables.conversations);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<ConfirmationStore>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryConfirmations())],
];

const aPending = (overrides: Partial<PendingConfirmation> = {}): PendingConfirmation => ({
  conversationId: 'session-1',
  intent: 'ProcessReturn',
  readBackHash: 'hash-of-what-was-read-out',
  values: { orderNumber: '12345', resolution: 'Refund' },
  nonce: 'nonce-1',
  expiresAtEpochSeconds: NOW + CONFIRMATION_LIFETIME_SECONDS,
  ...overrides,
});

describe.each(ADAPTERS)('what waits for a yes, on %s,', (_, create) => {
  it('is taken as it was kept, once', async () => {
    const store = await create();
    const pending = aPending({ conversationId: 'once' });
    await store.put(pending);

    expect(await store.take('once', 'nonce-1', NOW)).toEqual(pending);
    expect(await store.take('once', 'nonce-1', NOW)).toBeUndefined();
  });

  it('is found as often as it is looked for, until it is taken', async () => {
    const store = await create();
    const pending = aPending({ conversationId: 'looked-for' });
    await store.put(pending);

    expect(await store.find('looked-for', 'nonce-1', NOW)).toEqual(pending);
    expect(await store.find('looked-for', 'nonce-1', NOW)).toEqual(pending);
    await store.take('looked-for', 'nonce-1', NOW);
    expect(await store.find('looked-for', 'nonce-1', NOW)).toBeUndefined();
  });

  it('is not found under another nonce, in another conversation, after its time', async () => {
    const store = await create();
    await store.put(aPending({ conversationId: 'hidden' }));

    expect(await store.find('hidden', 'nonce-2', NOW)).toBeUndefined();
    expect(await store.find('another', 'nonce-1', NOW)).toBeUndefined();
    expect(await store.find('hidden', 'nonce-1', NOW + CONFIRMATION_LIFETIME_SECONDS)).toBeUndefined();
  });

  it('goes to exactly one of twenty yes at the same time', async () => {
    const store = await create();
    await store.put(aPending({ conversationId: 'race' }));

    const taken = await Promise.all(Array.from({ length: 20 }, () => store.take('race', 'nonce-1', NOW)));

    expect(taken.filter((one) => one !== undefined)).toEqual([aPending({ conversationId: 'race' })]);
  });

  it('is not there for a conversation that was rewound to an earlier read-back', async () => {
    const store = await create();
    await store.put(aPending({ conversationId: 'rewound', nonce: 'earlier' }));
    const later = aPending({ conversationId: 'rewound', nonce: 'later', values: { resolution: 'Exchange' } });
    await store.put(later);

    expect(await store.take('rewound', 'earlier', NOW)).toBeUndefined();
    expect(await store.take('rewound', 'later', NOW)).toEqual(later);
    expect(await store.take('rewound', 'earlier', NOW)).toBeUndefined();
  });

  it('is not there for another conversation, nor under a guessed nonce', async () => {
    const store = await create();
    await store.put(aPending({ conversationId: 'mine' }));

    expect(await store.take('theirs', 'nonce-1', NOW)).toBeUndefined();
    expect(await store.take('mine', '', NOW)).toBeUndefined();
    expect(await store.take('mine', 'nonce-1 ', NOW)).toBeUndefined();
    expect(await store.take('mine', 'nonce-1', NOW)).toBeDefined();
  });

  it('is there to the last of its seconds', async () => {
    const store = await create();
    await store.put(aPending({ conversationId: 'late' }));

    expect(await store.take('late', 'nonce-1', NOW + CONFIRMATION_LIFETIME_SECONDS)).toBeUndefined();
    expect(await store.take('late', 'nonce-1', NOW + CONFIRMATION_LIFETIME_SECONDS - 1)).toBeDefined();
  });

  it('keeps odd characters and no values at all', async () => {
    const store = await create();
    const odd = aPending({ conversationId: 'ö😀#\n"', nonce: ' ü ', values: { item: "O'Ring <b>😀" } });
    await store.put(odd);
    await store.put(aPending({ conversationId: 'empty', values: {} }));

    expect(await store.take('ö😀#\n"', ' ü ', NOW)).toEqual(odd);
    expect(await store.take('empty', 'nonce-1', NOW)).toMatchObject({ values: {} });
  });
});

it('is corrupt when its values are no texts, and tells none of them', async () => {
  await storage.put('conversations', { key: 'PENDING#bad', ...aPending(), values: { orderNumber: 12345 } });

  const { told } = await corruption((await onDynamoDb()).take('bad', 'nonce-1', NOW));

  expect(told).toContain('values.orderNumber');
  expect(told).not.toContain('12345');
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoConfirmationStore(client, 'no-such-table');

  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(nowhere.put(aPending()))).toEqual(expected);
  expect(await outage(nowhere.take('one', 'nonce-1', NOW))).toEqual(expected);
});
