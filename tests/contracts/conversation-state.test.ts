import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoConversationState } from '#adapters/dynamodb/dynamo-conversation-state';
import type { ConversationState } from '#business/identity/index';
import { createInMemoryConversations } from '../support/in-memory-conversations.ts';
import { corruption, createStorage, outage } from './storage.ts';

const NOW = 1776069000;
const DAY = 86_400;
const at = (conversationId: string, nowEpochSeconds = NOW) => ({ conversationId, nowEpochSeconds });

const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<ConversationState> {
  const { client, tables } = await storage.open();
  return createDynamoConversationState(client, tables.conversations);
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<ConversationState>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryConversations())],
];

describe.each(ADAPTERS)("conversations' state on %s", (_, create) => {
  it('begins in epoch 0', async () => {
    expect(await (await create()).readEpoch(at('new'))).toBe(0);
  });

  it('raises the epoch one by one, and reads what it raised', async () => {
    const state = await create();

    expect(await state.raiseEpoch(at('raised'))).toBe(1);
    expect(await state.raiseEpoch(at('raised'))).toBe(2);
    expect(await state.readEpoch(at('raised'))).toBe(2);
  });

  it('gives fifty that raise it at once an epoch each', async () => {
    const state = await create();

    const epochs = await Promise.all(Array.from({ length: 50 }, () => state.raiseEpoch(at('fifty'))));

    expect(new Set(epochs).size).toBe(50);
    expect(await state.readEpoch(at('fifty'))).toBe(50);
  });

  it.each(['a:b.c_d-e', 'ö😀#\n"', 'CONVERSATION#x'])('keeps the conversation %j apart', async (id) => {
    const state = await create();

    await state.raiseEpoch(at(id));

    expect(await state.readEpoch(at(id))).toBe(1);
    expect(await state.readEpoch(at(`${id}#`))).toBe(0);
  });

  it('forgets the epoch a day after its last change, although it is still there', async () => {
    const state = await create();
    await state.raiseEpoch(at('old'));

    expect(await state.readEpoch(at('old', NOW + DAY - 1))).toBe(1);
    expect(await state.readEpoch(at('old', NOW + DAY))).toBe(0);
  });

  it('goes on from an epoch that it had forgotten, so that none comes twice', async () => {
    const state = await create();
    await state.raiseEpoch(at('again'));

    expect(await state.raiseEpoch(at('again', NOW + DAY))).toBe(2);
    expect(await state.readEpoch(at('again', NOW + DAY))).toBe(2);
  });
});

it('is corrupt when the epoch is none', async () => {
  const item = { key: 'CONVERSATION#bad', epoch: 'first', expiresAtEpochSeconds: NOW + DAY };
  await storage.put('conversations', item);

  const { told } = await corruption((await onDynamoDb()).readEpoch(at('bad')));

  expect(told).toContain('epoch');
  expect(told).not.toContain('first');
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoConversationState(client, 'no-such-table');

  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(nowhere.readEpoch(at('a')))).toEqual(expected);
  expect(await outage(nowhere.raiseEpoch(at('a')))).toEqual(expected);
});
