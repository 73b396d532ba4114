import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoEventReader } from '#adapters/dynamodb/dynamo-event-reader';
import { createDynamoSendingBook } from '#adapters/dynamodb/dynamo-sending-book';
import type { ShopEvent } from '#business/events/index';
import type { Counted, Sending, SendingBook } from '#business/outreach/index';
import { createInMemorySendingBook } from '../support/outreach-world/in-memory-sending-book.ts';
import { createStorage, corruption } from './storage.ts';

const NOW = Date.parse('2026-03-09T15:00:00Z') / 1000;
const DAY = 86_400;
const storage = createStorage();
afterAll(storage.close);

async function onDynamoDb(): Promise<SendingBook> {
  const { client, tables } = await storage.open();
  return createDynamoSendingBook(client, tables.notifications, { delay: () => Promise.resolve(), random: () => 0 });
}
const ADAPTERS: readonly (readonly [name: string, create: () => Promise<SendingBook>])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemorySendingBook())],
];

const aSending = (reference: string, changes: Partial<Sending> = {}): Sending => ({
  reference,
  event: { aggregate: 'PURCHASE#1', id: 'E-1' },
  template: 'purchase-confirmation',
  route: 'preferred',
  state: 'sending',
  channel: 'email',
  attempts: 1,
  refused: ['sms'],
  dueAtEpochSeconds: NOW + 600,
  createdAtEpochSeconds: NOW,
  version: 1,
  ...changes,
});

describe.each(ADAPTERS)('records of messages, on %s,', (name, create) => {
  const id = (what: string) => `${name}-${what}`;

  it('are kept as they are, and nobody has one that was never kept', async () => {
    const book = await create();

    expect(await book.keep(aSending(id('a')), NOW)).toBe('kept');

    expect(await book.find(id('a'))).toEqual(aSending(id('a')));
    expect(await book.find(id('none'))).toBeUndefined();
  });

  it('are claimed by one of fifty, at first and at each change', async () => {
    const book = await create();
    const fifty = (version: number) =>
      Promise.all(Array.from({ length: 50 }, () => book.keep(aSending(id('fifty'), { version }), NOW)));

    for (const version of [1, 2])
      expect((await fifty(version)).filter((outcome) => outcome === 'kept')).toHaveLength(1);
  });

  it('are changed by nobody who has seen an older version', async () => {
    const book = await create();
    await book.keep(aSending(id('old')), NOW);
    await book.keep(aSending(id('old'), { version: 2, state: 'delivered' }), NOW);

    expect(await book.keep(aSending(id('old'), { version: 2, state: 'accepted' }), NOW)).toBe('changed-meanwhile');
    expect(await book.find(id('old'))).toMatchObject({ state: 'delivered' });
  });

  it('count up to the cap of a day and of a week, and are not kept beyond it', async () => {
    const book = await create();
    const counted: Counted = { recipientId: id('C-1'), channel: 'email', cap: { day: 1, week: 2 } };
    const keep = (which: string, day: number) => book.keep(aSending(id(which)), NOW + day * DAY, counted);

    expect([await keep('d1', 0), await keep('d2', 0), await keep('d3', 1)]).toEqual(['kept', 'capped', 'kept']);
    expect([await keep('d4', 2), await keep('d5', 7)]).toEqual(['capped', 'kept']);
    expect(await book.find(id('d2'))).toBeUndefined();
  });

  it('are listed when they are due, again after they were postponed, and no longer once they are over', async () => {
    const book = await create();
    const listed = async (at: number) => (await book.listDue(at, 100)).map(({ reference }) => reference);
    await book.keep(aSending(id('due'), { dueAtEpochSeconds: NOW + 10 }), NOW);

    expect(await listed(NOW + 9)).not.toContain(id('due'));
    const [due] = (await book.listDue(NOW + 10, 100)).filter(({ reference }) => reference === id('due'));
    expect(due).toEqual({ reference: id('due'), event: aSending('').event, version: 1 });
    await book.postpone(due!, NOW + 100);
    expect(await listed(NOW + 99)).not.toContain(id('due'));
    expect(await listed(NOW + 100)).toContain(id('due'));
    expect(await book.find(id('due'))).toMatchObject({ dueAtEpochSeconds: NOW + 10 });
    const { dueAtEpochSeconds: _, ...over } = aSending(id('due'), { version: 2, state: 'accepted' });
    await book.keep(over, NOW);
    await book.postpone(due!, NOW + 100);
    expect(await listed(NOW + 1000)).not.toContain(id('due'));
  });
});

it('fails by a code for what is no record, without telling what is in it', async () => {
  await storage.put('notifications', { key: 'SEND#broken', item: 'SENDING', state: 'secret-state' });
  const book = await onDynamoDb();

  const { code, told } = await corruption(book.find('broken'));

  expect(code).toBe('item-corrupt');
  expect(told).not.toContain('secret-state');
});

describe('a message that a provider took, on DynamoDB,', () => {
  const told: ShopEvent<'message-sent'> = {
    aggregate: 'MESSAGE#told',
    id: 'E-told',
    type: 'message-sent',
    occurredAtIso: '2026-03-09T15:00:00Z',
    data: { channel: 'sms', conversationId: 'V-1', usage: { 'sms-part': 2 } },
  };

  it('is told with its record, and not without it', async () => {
    const { client, tables } = await storage.open();
    const patience = { delay: () => Promise.resolve(), random: () => 0 };
    const book = createDynamoSendingBook(client, tables.notifications, patience, tables.events);
    const read = createDynamoEventReader(client, tables.events);
    const late = { ...told, id: 'E-late' };

    expect(await book.keep(aSending('told', { state: 'accepted' }), NOW, undefined, told)).toBe('kept');
    expect(await book.keep(aSending('told', { state: 'accepted' }), NOW, undefined, late)).toBe('changed-meanwhile');

    expect(await read(told)).toEqual(told);
    await expect(read(late)).rejects.toMatchObject({ code: 'item-corrupt' });
  });
});
