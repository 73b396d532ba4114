import { afterAll, describe, expect, it } from '@jest/globals';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import {
  CASE_KINDS,
  CASE_STATES,
  type CaseDetails,
  type CaseRepository,
  TRANSCRIPT_LIMITS,
} from '#business/cases/index';
import { aCase, OPENED } from '../support/a-case.ts';
import { createInMemoryCases } from '../support/in-memory-cases.ts';
import { corruption, createStorage, outage } from './storage.ts';

const storage = createStorage();
const forLists = [createStorage(), createStorage(), createStorage()];
afterAll(async () => void (await Promise.all([storage, ...forLists].map(({ close }) => close()))));

async function onDynamoDb({ open } = storage): Promise<CaseRepository> {
  const { client, tables } = await open();
  return createDynamoCaseRepository(client, tables.cases);
}
type Create = (tables?: ReturnType<typeof createStorage>) => Promise<CaseRepository>;
const ADAPTERS: readonly (readonly [name: string, create: Create])[] = [
  ['DynamoDB', onDynamoDb],
  ['memory', () => Promise.resolve(createInMemoryCases())],
];

describe.each(ADAPTERS)('a case repository on %s', (_, create) => {
  it('finds nothing under an id that no case has', async () => {
    expect(await (await create()).findById('NONE', OPENED)).toBeUndefined();
  });

  it.each(CASE_KINDS)('finds a %s as it was opened', async (kind) => {
    const cases = await create();
    const opened = aCase({ caseId: `IS-${kind}`, kind, customerId: 'C-1001', rung: 'last-four' });

    expect(await cases.open(opened)).toEqual({ kind: 'opened' });

    expect(await cases.findById(opened.caseId, OPENED)).toEqual(opened);
  });

  it('leaves a case alone that is opened again, whatever has become of it', async () => {
    const cases = await create();
    await cases.open(aCase({ caseId: 'TWICE' }));
    await cases.changeState('TWICE', { from: 'open', to: 'solved' });

    expect(await cases.open(aCase({ caseId: 'TWICE', goodwill: true }))).toEqual({ kind: 'already-open' });

    expect(await cases.findById('TWICE', OPENED)).toEqual(aCase({ caseId: 'TWICE', state: 'solved' }));
  });

  it('opens one case of twenty at the same time', async () => {
    const cases = await create();

    const results = await Promise.all(Array.from({ length: 20 }, () => cases.open(aCase({ caseId: 'RACE' }))));

    expect(results.filter(({ kind }) => kind === 'opened')).toHaveLength(1);
  });

  it('finds a case to its last second and no longer', async () => {
    const cases = await create();
    await cases.open(aCase({ caseId: 'ENDS', expiresAtEpochSeconds: OPENED + 60 }));

    expect(await cases.findById('ENDS', OPENED + 59)).toBeDefined();
    expect(await cases.findById('ENDS', OPENED + 60)).toBeUndefined();
  });

  it('changes the state of a case that is as expected, and of no other', async () => {
    const cases = await create();
    await cases.open(aCase({ caseId: 'MOVES' }));

    expect(await cases.changeState('MOVES', { from: 'assigned', to: 'solved' })).toBe(false);
    expect(await cases.changeState('MOVES', { from: 'open', to: 'assigned' })).toBe(true);
    expect(await cases.changeState('NOBODY', { from: 'open', to: 'assigned' })).toBe(false);

    expect(await cases.findById('MOVES', OPENED)).toMatchObject({ state: 'assigned' });
    expect(await cases.findById('NOBODY', OPENED)).toBeUndefined();
  });

  it.each(CASE_STATES)('adds lines to a case that somebody has to work on: %s', async (state) => {
    const cases = await create();
    const before = aCase({ caseId: `GROWS-${state}`, state });
    await cases.open(before);
    const lines = [{ who: 'customer' as const, text: 'and it is wet' }];

    const isAdded = await cases.addLines(before.caseId, lines, OPENED);

    expect(isAdded).toBe(state === 'open' || state === 'assigned');
    const found = await cases.findById(before.caseId, OPENED);
    expect(found?.transcript).toEqual(isAdded ? [...before.transcript, ...lines] : before.transcript);
  });

  it('adds no more lines than a case holds, each no longer than it keeps', async () => {
    const cases = await create();
    await cases.open(aCase({ caseId: 'FULL', transcript: [] }));
    const long = { who: 'customer' as const, text: 'a'.repeat(TRANSCRIPT_LIMITS.characters + 1) };
    const linesOf = (length: number) => Array.from({ length }, () => long);

    expect(await cases.addLines('FULL', linesOf(TRANSCRIPT_LIMITS.lines), OPENED)).toBe(true);
    expect(await cases.addLines('FULL', linesOf(1), OPENED)).toBe(false);
    expect(await cases.addLines('FULL', [], OPENED)).toBe(true);

    const { transcript = [] } = (await cases.findById('FULL', OPENED)) ?? {};
    expect(transcript).toHaveLength(TRANSCRIPT_LIMITS.lines);
    expect(transcript[0]?.text).toHaveLength(TRANSCRIPT_LIMITS.characters);
  });

  it('adds nothing to a case that is not there or has expired', async () => {
    const cases = await create();
    await cases.open(aCase({ caseId: 'OVER', expiresAtEpochSeconds: OPENED + 60 }));

    expect(await cases.addLines('NEVER', [], OPENED)).toBe(false);
    expect(await cases.addLines('OVER', [], OPENED + 60)).toBe(false);
    expect(await cases.findById('NEVER', OPENED)).toBeUndefined();
  });

  it('keeps odd characters and an empty transcript', async () => {
    const cases = await create();
    const odd = { details: { item: "O'Ring #1 😀\n<b>" }, transcript: [] };

    await cases.open(aCase({ caseId: 'ö😀 #1', conversationId: '"\n', ...odd }));

    expect(await cases.findById('ö😀 #1', OPENED)).toMatchObject(odd);
  });
});

describe.each(ADAPTERS)('the list of open cases on %s', (_, create) => {
  it('has what is open or assigned, the one due first on top, without what was said', async () => {
    const cases = await create(forLists[0]);
    for (const [index, state] of CASE_STATES.entries()) {
      await cases.open(aCase({ caseId: state, state, dueAtEpochSeconds: OPENED + 100 - index }));
    }

    const listed = await cases.listOpen(OPENED, 10);

    expect(listed.map(({ caseId }) => caseId)).toEqual(['assigned', 'open']);
    expect(JSON.stringify(listed)).not.toMatch(/transcript|details|session-1/);
  });

  it('is as long as asked for', async () => {
    const cases = await create(forLists[1]);
    for (const due of [3, 1, 4, 2]) {
      const state = due % 2 ? 'open' : 'assigned';
      await cases.open(aCase({ caseId: `DUE-${due}`, state, dueAtEpochSeconds: OPENED + due }));
    }

    expect((await cases.listOpen(OPENED, 3)).map(({ caseId }) => caseId)).toEqual(['DUE-1', 'DUE-2', 'DUE-3']);
  });

  it('reads on past cases that have expired', async () => {
    const cases = await create(forLists[2]);
    for (const due of [1, 2, 3]) {
      const gone = { dueAtEpochSeconds: OPENED + due, expiresAtEpochSeconds: OPENED };
      await cases.open(aCase({ caseId: `GONE-${due}`, ...gone }));
    }
    await cases.open(aCase({ caseId: 'THERE', dueAtEpochSeconds: OPENED + 9 }));

    expect((await cases.listOpen(OPENED, 1)).map(({ caseId }) => caseId)).toEqual(['THERE']);
  });
});

describe('an item in the cases table', () => {
  it('never holds a factor of verification', async () => {
    const details = { orderNumber: '12345', paymentLastFour: '4242', code: '123456' } as CaseDetails;

    await (await onDynamoDb()).open(aCase({ caseId: 'FACTOR', details }));

    const { client, tables } = await storage.open();
    const { Item } = await client.send(new GetCommand({ TableName: tables.cases, Key: { caseId: 'FACTOR' } }));
    expect(Item?.['details']).toEqual({ orderNumber: '12345' });
  });

  it('may have attributes of a later version', async () => {
    await storage.put('cases', { ...aCase({ caseId: 'LATER' }), colour: 'red' });

    expect(await (await onDynamoDb()).findById('LATER', OPENED)).toEqual(aCase({ caseId: 'LATER' }));
  });

  it.each([
    ['a state that does not exist', { state: 'forgotten' }],
    ['a kind that does not exist', { kind: 'duel' }],
    ['no reason', { reason: undefined }],
    ['half a second', { dueAtEpochSeconds: 0.5 }],
    ['a speaker who does not exist', { transcript: [{ who: 'ghost', text: 'boo' }] }],
  ])('is corrupt with %s, and its error tells no value', async (_, wrong) => {
    const item = Object.entries({ ...aCase({ caseId: 'BAD' }), ...wrong }).filter(([, value]) => value !== undefined);
    await storage.put('cases', Object.fromEntries(item));

    const { told } = await corruption((await onDynamoDb()).findById('BAD', OPENED));

    expect(told).toContain(Object.keys(wrong)[0]);
    expect(told).not.toMatch(/forgotten|duel|ghost|boo|session-1|12345/);
  });
});

it('says so when the table cannot be reached', async () => {
  const { client } = await storage.open();
  const nowhere = createDynamoCaseRepository(client, 'no-such-table');

  const expected = { code: 'storage-unavailable', retryable: true };
  expect(await outage(nowhere.open(aCase()))).toEqual(expected);
  expect(await outage(nowhere.findById('1', OPENED))).toEqual(expected);
  expect(await outage(nowhere.listOpen(OPENED, 1))).toEqual(expected);
  expect(await outage(nowhere.changeState('1', { from: 'open', to: 'solved' }))).toEqual(expected);
});
