import { describe, expect, it } from '@jest/globals';
import { moveCase } from '#business/cases/index';
import { aCase, OPENED } from '../../../support/a-case.ts';
import { createInMemoryCases } from '../../../support/in-memory-cases.ts';

describe('moving a case', () => {
  it('changes its state', async () => {
    const cases = createInMemoryCases(aCase({ caseId: 'ONE' }));

    expect(await moveCase(cases, 'ONE', 'solved', OPENED)).toEqual({ kind: 'moved', from: 'open' });

    expect(await cases.findById('ONE', OPENED)).toMatchObject({ state: 'solved' });
  });

  it('finds no case that nobody has opened', async () => {
    expect(await moveCase(createInMemoryCases(), 'ONE', 'solved', OPENED)).toEqual({ kind: 'not-found' });
  });

  it('keeps to the table of transitions', async () => {
    const cases = createInMemoryCases(aCase({ caseId: 'ONE', state: 'closed' }));

    expect(await moveCase(cases, 'ONE', 'open', OPENED)).toEqual({ kind: 'not-allowed', from: 'closed' });
  });

  it('says so when somebody else was faster', async () => {
    const cases = createInMemoryCases(aCase({ caseId: 'ONE' }));
    const raced = {
      ...cases,
      findById: async (caseId: string, now: number) => {
        const found = await cases.findById(caseId, now);
        await cases.changeState(caseId, { from: 'open', to: 'assigned' });
        return found;
      },
    };

    expect(await moveCase(raced, 'ONE', 'solved', OPENED)).toEqual({ kind: 'changed-meanwhile' });
  });
});
