import { afterAll, describe, expect, it } from '@jest/globals';
import { type DynamoDBDocumentClient, ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoInsightsCounter } from '#adapters/dynamodb/dynamo-insights-counter';
import { createDynamoInsightsReader } from '#adapters/dynamodb/dynamo-insights-reader';
import { CUSTOMER_TIERS } from '#business/customers/index';
import type { ShopEvent } from '#business/events/index';
import {
  countEvent,
  createRecount,
  dayOfIn,
  differencesBetween,
  type InsightsCounter,
  type InsightsReader,
} from '#business/insights/index';
import { RETENTION } from '#business/privacy/index';
import { createInMemoryInsights } from '../support/in-memory-insights.ts';
import { aPurchaseMade, aTurnTaken, DAY } from '../support/insights-samples.ts';
import { corruption, createStorage, outage } from './storage.ts';

const NOW = 1_773_100_800;
const dayOf = dayOfIn('America/New_York');
const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
const pseudonymOf = (id: string) => Promise.resolve(`hash of ${id}`);
type Insights = InsightsCounter & InsightsReader;

const storages: ReturnType<typeof createStorage>[] = [];
afterAll(() => Promise.all(storages.map((storage) => storage.close())));

/** Figures count whole tables, so each test has its own. */
async function onTables(changed: (client: DynamoDBDocumentClient) => DynamoDBDocumentClient = (client) => client) {
  const storage = createStorage();
  storages.push(storage);
  const { client, tables } = await storage.open();
  const counter = createDynamoInsightsCounter(changed(client), tables.insights, PATIENCE);
  return { storage, insights: { ...counter, ...createDynamoInsightsReader(client, tables.insights) } };
}

const ADAPTERS: readonly (readonly [name: string, create: () => Promise<Insights>])[] = [
  ['DynamoDB', async () => (await onTables()).insights],
  ['memory', () => Promise.resolve(createInMemoryInsights())],
];

/** A conversation that comes from "nobody knows" to a purchase, and a second one. */
const EVENTS: readonly ShopEvent[] = [
  aTurnTaken({ turn: 1, asks: 'OrderNumber', variants: { wording: 'soft' } }),
  aTurnTaken({ turn: 2, asked: 'OrderNumber', state: 'fulfilled', customerId: 'C-1', tier: 'Gold', offerId: 'O-1' }),
  aPurchaseMade({ conversationId: 'V-1', offerId: 'O-1', tier: 'Gold', totalMinor: 4599, orderBeforeMinor: 9900 }),
  aTurnTaken({ conversationId: 'V-2', channel: 'sms', turn: 3, customerId: 'C-1', tier: 'Gold' }),
  aPurchaseMade({ purchaseId: 'P-2', totalMinor: 1001 }),
];

async function leftAfter(insights: InsightsReader, events: readonly ShopEvent[]) {
  const recount = createRecount(dayOf);
  for (const event of events) recount.add(event);
  return differencesBetween(await insights.countsBetween(DAY, DAY), recount.counts());
}

describe.each(ADAPTERS)('figures, on %s,', (_adapter, create) => {
  it('are those of the events, however late and often these come', async () => {
    const counter = await create();

    for (const event of [...EVENTS.toReversed(), ...EVENTS])
      await countEvent(event, NOW, { counter, dayOf, pseudonymOf });

    expect(await leftAfter(counter, EVENTS)).toEqual([]);
    expect((await counter.countsBetween(DAY, DAY)).get(`${DAY}#all#Gold/web`)).toMatchObject({
      ...{ conversations: 1, turns: 2, completed: 1, 'slots-filled': 1, 'offers-taken': 1 },
      ...{ 'chat-revenue-minor': 4599, 'extended-before-minor': 9900, 'attributed-linear-minor': 2299 + 501 },
    });
  });

  it('say once what an event tells that comes twice', async () => {
    const counter = await create();
    const ports = { counter, dayOf, pseudonymOf };

    const outcomes = [await countEvent(EVENTS[2]!, NOW, ports), await countEvent(EVENTS[2]!, NOW, ports)];

    expect(outcomes.map(({ kind }) => kind)).toEqual(['counted', 'known-event']);
    expect(await leftAfter(counter, [EVENTS[2]!])).toEqual([]);
  });

  it('lose nothing of one conversation that many count at the same time', async () => {
    const counter = await create();
    // Whoever counted with an old state would leave the conversation in several tiers.
    const turns = CUSTOMER_TIERS.map((tier, index) => aTurnTaken({ turn: index + 1, customerId: 'C-1', tier }));
    let waiting: readonly ShopEvent[] = [...turns, ...turns];

    // Who collides too often is told so, and its event comes again.
    for (let round = 0; round < 5 && waiting.length > 0; round++) {
      const outcomes = await Promise.all(
        waiting.map((event) => countEvent(event, NOW, { counter, dayOf, pseudonymOf })),
      );
      waiting = waiting.filter((_event, index) => outcomes[index]?.kind === 'busy');
    }

    expect(waiting).toEqual([]);
    expect(await leftAfter(counter, turns)).toEqual([]);
  });

  it('are those of the days that are asked for, across months', async () => {
    const counter = await create();
    const days = ['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'];
    for (const day of days)
      await countEvent({ ...aTurnTaken({ conversationId: day }), occurredAtIso: `${day}T12:00:00Z` }, NOW, {
        ...{ counter, pseudonymOf, dayOf: (iso: string) => iso.slice(0, 10) },
      });

    const cells = [...(await counter.countsBetween('2025-12-31', '2026-01-31')).keys()];

    expect(new Set(cells.map((cell) => cell.slice(0, 10)))).toEqual(new Set(days.slice(0, 3)));
  });
});

/** A table that answers only some transactions. */
const flaky =
  (answers: readonly ('refuses' | 'loses its answer')[]) =>
  (client: DynamoDBDocumentClient): DynamoDBDocumentClient => {
    const left = [...answers];
    const send = async (command: never): Promise<unknown> => {
      const fault = (command as object) instanceof TransactWriteCommand ? left.shift() : undefined;
      if (fault === 'refuses') throw Object.assign(new Error('Too much.'), { name: 'ThrottlingException' });
      const answer: unknown = await client.send(command);
      if (fault) throw new Error('Nobody heard it.');
      return answer;
    };
    return { send } as unknown as DynamoDBDocumentClient;
  };

describe('the table of figures', () => {
  it.each(['refuses', 'loses its answer'] as const)('counts each event once although it %s at times', async (fault) => {
    const { insights } = await onTables(flaky([fault, fault]));
    const ports = { counter: insights, dayOf, pseudonymOf };
    const first = countEvent(EVENTS[0]!, NOW, ports);

    expect(await outage(first)).toEqual({ code: 'storage-unavailable', retryable: true });
    expect(await outage(countEvent(EVENTS[1]!, NOW, ports))).toEqual({ code: 'storage-unavailable', retryable: true });
    for (const event of EVENTS) await countEvent(event, NOW, ports);

    expect(await leftAfter(insights, EVENTS)).toEqual([]);
  });

  it('lets go what is known of a conversation and a journey when the retention says so, and figures never', async () => {
    const { storage, insights } = await onTables();
    await countEvent(EVENTS[1]!, NOW, { counter: insights, dayOf, pseudonymOf });

    const { client, tables } = await storage.open();
    const { Items = [] } = await client.send(new ScanCommand({ TableName: tables.insights }));
    const ends = Items.map(({ measure, expiresAt: end }) => [String(measure).split('#')[0], end as unknown]);

    const end = NOW + RETENTION.insights.keptDays * 86_400;
    expect(Object.fromEntries(ends)).toEqual({ COUNTS: undefined, CONVERSATION: end, JOURNEY: end, EVENT: end });
    expect(JSON.stringify(Items)).not.toContain('"C-1"');
  });

  it('refuses what it did not write, by the names of members alone', async () => {
    const { storage, insights } = await onTables();
    await storage.put('insights', {
      measure: 'CONVERSATION#V-9',
      day: 'STATE',
      version: 1,
      state: { turns: 'secret' },
    });

    const { code, told } = await corruption(insights.find({ conversation: 'V-9' }));

    expect(code).toBe('item-corrupt');
    expect(told).not.toContain('secret');
  });
});
