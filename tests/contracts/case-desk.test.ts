import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoCaseDesk } from '#adapters/dynamodb/dynamo-case-desk';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { type Case, type CaseDesk, NOTE_LIMITS, takeCase } from '#business/cases/index';
import { aCase, OPENED } from '../support/a-case.ts';
import { createInMemoryCaseDesk } from '../support/in-memory-staff.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(() => storage.close());

const ADA = { staffId: 'u-ada', name: 'ada' };
const BOB = { staffId: 'u-bob', name: 'bob' };

async function onDynamoDb(kept: Case): Promise<CaseDesk> {
  const { client, tables } = await storage.open();
  await createDynamoCaseRepository(client, tables.cases).open(kept);
  return createDynamoCaseDesk(client, tables.cases);
}

describe.each([
  ['DynamoDB', onDynamoDb],
  ['memory', (kept: Case) => Promise.resolve(createInMemoryCaseDesk(kept))],
])('the team’s desk on %s', (_, create) => {
  it('gives a case to one of twenty who take it at the same time, and tells the others who has it', async () => {
    const desk = await create(aCase({ caseId: 'RACE' }));
    const people = Array.from({ length: 20 }, (__, index) => ({ staffId: `u-${index}`, name: `name-${index}` }));

    const results = await Promise.all(people.map((by) => takeCase({ caseId: 'RACE', by }, OPENED, desk)));

    const winner = (await desk.findById('RACE', OPENED))?.assignee;
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    for (const [index, result] of results.entries())
      expect(result).toEqual(
        people[index]?.staffId === winner?.staffId
          ? { kind: 'done', state: 'assigned' }
          : { kind: 'taken-by', by: winner },
      );
  });

  it('takes a step only from the state and the holder that it was asked for', async () => {
    const desk = await create(aCase({ caseId: 'STEP' }));
    const taken = { from: 'open', to: 'assigned', heldBy: undefined, assignee: ADA } as const;

    expect(await desk.takeStep('STEP', { ...taken, heldBy: BOB })).toBe(false);
    expect(await desk.takeStep('STEP', taken)).toBe(true);
    expect(await desk.takeStep('STEP', taken)).toBe(false);
    const solved = { from: 'assigned', to: 'solved', assignee: ADA } as const;
    expect(await desk.takeStep('STEP', { ...solved, heldBy: BOB })).toBe(false);
    expect(await desk.takeStep('STEP', { ...solved, heldBy: undefined })).toBe(false);
    expect(await desk.findById('STEP', OPENED)).toMatchObject({ state: 'assigned', assignee: ADA });

    expect(await desk.takeStep('STEP', { from: 'assigned', to: 'open', heldBy: ADA, assignee: undefined })).toBe(true);
    expect(await desk.findById('STEP', OPENED)).not.toHaveProperty('assignee');
    expect(await desk.takeStep('NOBODY', taken)).toBe(false);
  });

  it('adds notes in their order, each once, as long as there is room', async () => {
    const desk = await create(aCase({ caseId: 'NOTES', expiresAtEpochSeconds: OPENED + 9_000 }));
    const note = (text: string, atEpochSeconds = OPENED) => ({ by: ADA, atEpochSeconds, text });

    expect(await desk.addNote('NOTES', note('one'))).toBe(true);
    expect(await desk.addNote('NOTES', note('one'))).toBe(false);
    for (let more = 1; more < NOTE_LIMITS.notes; more++) await desk.addNote('NOTES', note(`more ${more}`));

    expect(await desk.addNote('NOTES', note('too many'))).toBe(false);
    expect((await desk.findById('NOTES', OPENED))?.notes?.map(({ text }) => text)).toHaveLength(NOTE_LIMITS.notes);
    expect(await desk.addNote('NOTES', note('too late', OPENED + 9_000))).toBe(false);
    expect(await desk.addNote('NOBODY', note('for nobody'))).toBe(false);
  });

  it('lists who has a case, without what was noted', async () => {
    const desk = await create(aCase({ caseId: 'LISTED', dueAtEpochSeconds: OPENED - 1 }));
    await desk.takeStep('LISTED', { from: 'open', to: 'assigned', heldBy: undefined, assignee: ADA });
    await desk.addNote('LISTED', { by: BOB, atEpochSeconds: OPENED, text: 'a secret' });

    const listed = await desk.listOpen(OPENED, 100);

    expect(listed.find(({ caseId }) => caseId === 'LISTED')).toMatchObject({ assignee: ADA });
    expect(JSON.stringify(listed)).not.toContain('a secret');
  });
});
