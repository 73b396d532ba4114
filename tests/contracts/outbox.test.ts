import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoOutbox } from '#adapters/dynamodb/dynamo-outbox';
import { toEventItem } from '#adapters/dynamodb/event-item';
import type { Outbox, ShopEvent } from '#business/events/index';
import { anEvent } from '../support/an-event.ts';
import { createTestTables, type TestTables } from '../support/dynamodb.ts';

let test: TestTables;
let outbox: Outbox;

beforeAll(async () => {
  test = await createTestTables();
  outbox = createDynamoOutbox(test.client, test.tables.events);
});
afterAll(() => test.remove());

const put = (event: ShopEvent, changes: object = {}) =>
  test.client.send(new PutCommand({ TableName: test.tables.events, Item: { ...toEventItem(event), ...changes } }));
const idsOf = async (beforeIso: string, atMost = 100) =>
  (await outbox.listWaiting(beforeIso, atMost)).map(({ id }) => id);
const at = (minute: number) => `2026-03-09T14:${String(minute).padStart(2, '0')}:00.000Z`;
const event = (minute: number) => anEvent({ aggregate: `SALE#${minute}`, id: `E${minute}`, occurredAtIso: at(minute) });

describe('the outbox in DynamoDB', () => {
  it('lists what waits, oldest first, before an instant and up to a number', async () => {
    for (const minute of [3, 1, 4, 2]) await put(event(minute));

    expect(await idsOf(at(4))).toEqual(['E1', 'E2', 'E3']);
    expect(await idsOf(at(9), 2)).toEqual(['E1', 'E2']);
    const [first] = await outbox.listWaiting(at(2), 1);
    expect(first?.read()).toEqual(event(1));
  });

  it('lists an event no longer that is marked, and keeps it', async () => {
    await put(event(20));

    await outbox.markDispatched(event(20));

    expect(await idsOf(at(30))).not.toContain('E20');
    const Key = { aggregate: 'SALE#20', event: 'E20' };
    const { Item } = await test.client.send(new GetCommand({ TableName: test.tables.events, Key }));
    expect(Item).toMatchObject({ type: 'sale-started' });
    expect(Item).not.toHaveProperty('undispatched');
  });

  it('brings back no event that has been removed', async () => {
    await outbox.markDispatched(event(40));

    const Key = { aggregate: 'SALE#40', event: 'E40' };
    const { Item } = await test.client.send(new GetCommand({ TableName: test.tables.events, Key }));
    expect(Item).toBeUndefined();
  });

  it('lists one that is no event beside the others, to fail when it is read', async () => {
    await put(event(50), { type: 'unheard-of' });
    await put(event(51));

    const found = await outbox.listWaiting(at(59), 100);

    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(['E50', 'E51']));
    expect(() => found.find(({ id }) => id === 'E50')?.read()).toThrow('does not parse');
  });
});
