import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { createDynamoEventOnce } from '#adapters/dynamodb/dynamo-event-once';
import { createDynamoEventReader } from '#adapters/dynamodb/dynamo-event-reader';
import { createDynamoExperimentCounts } from '#adapters/dynamodb/dynamo-experiment-counts';
import { createDynamoExperimentStates } from '#adapters/dynamodb/dynamo-experiment-states';
import { digest } from '#adapters/node-crypto/digest';
import { type CountBook, countEvent, type RecordChange, reviewExperiments } from '#business/experiments/index';
import { anExposure, aPurchaseAt } from '../support/experiment-events.ts';
import { createInMemoryExperimentCounts } from '../support/in-memory-experiment-counts.ts';
import { corruption, createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

const BOOKS: readonly (readonly [string, () => Promise<CountBook>])[] = [
  ['in memory', () => Promise.resolve(createInMemoryExperimentCounts())],
  [
    'in DynamoDB',
    async () => {
      const { client, tables } = await storage.open();
      return createDynamoExperimentCounts(client, tables.insights, { delay, random: Math.random });
    },
  ],
];
const SHOWN = { variant: 'new', atIso: '2026-03-09T12:00:00.000Z' };
const change = (changes: Partial<RecordChange> = {}): RecordChange => ({
  record: { shown: SHOWN, outcomes: [] },
  counts: [{ variant: 'new', tallies: { revenue: { units: 1, sum: 4_800, squares: 4_800 ** 2 } } }],
  keptUntilEpochSeconds: 2_000_000_000,
  ...changes,
});

describe.each(BOOKS)('counts of experiments %s', (_, open) => {
  let book: CountBook;
  beforeAll(async () => {
    book = await open();
  });
  const name = () => ({ experiment: `e-${randomUUID()}`, unit: 'unit-1' });

  it('are nothing before anything is counted', async () => {
    expect(await book.readCounts(name().experiment)).toEqual({});
  });

  it('change together with the record, which the next change sees', async () => {
    const unit = name();
    await book.change(unit, () => change());
    let found: unknown;
    await book.change(unit, (record) => {
      found = record;
      return change();
    });

    expect(found).toEqual({ shown: SHOWN, outcomes: [] });
    expect(await book.readCounts(unit.experiment)).toEqual({
      new: { revenue: { units: 2, sum: 9_600, squares: 2 * 4_800 ** 2 } },
    });
  });

  it('stay when there is nothing to change', async () => {
    const unit = name();
    await book.change(unit, () => undefined);

    expect(await book.readCounts(unit.experiment)).toEqual({});
  });

  it('find a unit by the conversation in which it was shown something', async () => {
    const unit = name();
    await book.change(unit, () => change({ alsoKnownAs: 'conversation-1' }));

    expect(await book.findAlias(unit.experiment, 'conversation-1')).toBe('unit-1');
    expect(await book.findAlias(unit.experiment, 'conversation-2')).toBeUndefined();
  });

  it('lose nothing of what is counted at the same time, and count once what comes at the same time again', async () => {
    const customerId = `C-${randomUUID()}`;
    const exposed = anExposure({ experiment: 'gold-discount', variant: 'fifteen', customerId });
    const before = (await book.readCounts('gold-discount'))['fifteen']?.revenue?.sum ?? 0;
    const bought = [1, 2, 3].map((minutes) => aPurchaseAt(minutes, customerId, 10_00));
    await Promise.all([exposed, ...bought, ...bought].map((event) => countEvent(event, { book, digest })));

    expect((await book.readCounts('gold-discount'))['fifteen']?.revenue?.sum).toBe(before + 30_00);
  });
});

describe('states of experiments', () => {
  const open = async () => {
    const { client, tables } = await storage.open();
    return createDynamoExperimentStates(client, tables.insights);
  };

  it('are those that were written last, and none before', async () => {
    const states = await open();
    expect(await states.read()).toEqual({});

    await states.write('offer-wording', { state: 'running', sinceIso: SHOWN.atIso });
    const stopped = { state: 'stopped', sinceIso: SHOWN.atIso, because: 'It does harm.' } as const;
    await states.write('gold-discount', { state: 'running', sinceIso: SHOWN.atIso });
    await states.write('gold-discount', stopped);

    expect(await states.read()).toEqual({
      'offer-wording': { state: 'running', sinceIso: SHOWN.atIso },
      'gold-discount': stopped,
    });
  });

  it('leave out an experiment that the code knows no more, and refuse what is none', async () => {
    const states = await open();
    const item = { measure: 'EXPERIMENTS', day: 'of-old', state: 'running', since: SHOWN.atIso };
    await storage.put('insights', item);
    expect(await states.read()).not.toHaveProperty('of-old');

    await storage.put('insights', { ...item, state: 'odd' });
    expect((await corruption(states.read())).code).toBe('item-corrupt');
    await storage.put('insights', item);
  });

  it('end by a review where harm is evident, and by nothing else', async () => {
    const states = await open();
    await states.write('offer-wording', { state: 'running', sinceIso: SHOWN.atIso });
    await states.write('capture-insistence', { state: 'running', sinceIso: SHOWN.atIso });
    const share = (sum: number) => ({ units: 1_000, sum, squares: sum });
    const counts = {
      'offer-wording': {
        membership: { bought: share(100), unhappy: share(20) },
        benefit: { bought: share(100), unhappy: share(200) },
      },
    };
    const readCounts = (name: string) => Promise.resolve(counts[name as 'offer-wording'] ?? {});

    const stopped = await reviewExperiments('2026-03-10T00:00:00.000Z', { states, book: { readCounts } });

    expect(stopped.map(({ name }) => name)).toEqual(['offer-wording']);
    expect(await states.read()).toMatchObject({
      'offer-wording': { state: 'stopped', sinceIso: '2026-03-10T00:00:00.000Z' },
      'capture-insistence': { state: 'running' },
    });
  });
});

it('an exposure is written once, and the first one stays', async () => {
  const { client, tables } = await storage.open();
  const keepOnce = createDynamoEventOnce(client, tables.events);
  const [first, again] = [anExposure({}), anExposure({ variant: 'membership' }, 5)];
  await Promise.all([keepOnce(first), keepOnce(first)]);
  await keepOnce(again);

  expect(await createDynamoEventReader(client, tables.events)(first)).toEqual(first);
});
