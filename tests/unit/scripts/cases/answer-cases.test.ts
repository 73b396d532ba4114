import { describe, expect, it } from '@jest/globals';
import { answerCases } from '../../../../scripts/cases/answer-cases.ts';
import { aCase, OPENED } from '../../../support/a-case.ts';
import { createInMemoryCases } from '../../../support/in-memory-cases.ts';

const textOf = ({ lines }: { readonly lines: readonly string[] }) => lines.join('\n');

describe('the list of cases', () => {
  it('says so when nobody waits', async () => {
    expect(await answerCases(createInMemoryCases(), {}, OPENED)).toEqual({
      isDone: true,
      lines: ['No case waits for anybody.'],
    });
  });

  it('has what waits, with how long', async () => {
    const cases = createInMemoryCases(
      aCase({ caseId: 'LATER', dueAtEpochSeconds: OPENED + 3 * 86_400 }),
      aCase({ caseId: 'OVERDUE', dueAtEpochSeconds: OPENED - 7200, mood: 'negative', goodwill: true }),
      aCase({ caseId: 'SOON', dueAtEpochSeconds: OPENED + 45 * 60, kind: 'return-request', state: 'assigned' }),
      aCase({ caseId: 'DONE', state: 'solved' }),
    );

    const { lines } = await answerCases(cases, {}, OPENED);

    expect(lines.slice(0, 5)).toEqual([
      '3 cases wait, the one due first on top:',
      '',
      'OVERDUE  hand-off          open      overdue by 2 h    unhappy, mood negative, goodwill asked for',
      'SOON  return-request    assigned  due in 45 min     unhappy, mood neutral',
      'LATER  hand-off          open      due in 3 days     unhappy, mood neutral',
    ]);
  });
});

describe('one case', () => {
  it('is shown with what the agent needs before anything is told', async () => {
    const text = textOf(await answerCases(createInMemoryCases(aCase({ caseId: 'ONE' })), { caseId: 'ONE' }, OPENED));

    expect(text).toContain('ONE  hand-off, open');
    expect(text).toMatch(/Due +2026-04-13 12:30 UTC, due in 4 h/);
    expect(text).toMatch(/Customer +unknown: verify who it is before you tell anything/);
    expect(text).toMatch(/orderNumber +12345/);
    expect(text).toMatch(/customer +where is \[order number\]\nbot +What is your email address\?$/);
  });

  it('names a customer who has shown who they are, and how', async () => {
    const cases = createInMemoryCases(aCase({ caseId: 'ONE', customerId: 'C-1001', rung: 'last-four' }));

    const text = textOf(await answerCases(cases, { caseId: 'ONE' }, OPENED));

    expect(text).toMatch(/Customer +C-1001\nVerified by +last-four/);
  });

  it('lets nothing that a customer typed command the terminal', async () => {
    const transcript = [{ who: 'customer' as const, text: 'a\u001b[2Jb\u009bc\u202ed\ne' }];
    const cases = createInMemoryCases(aCase({ caseId: 'ONE', transcript, details: { item: '\u001b]0;x\u0007' } }));

    const { lines } = await answerCases(cases, { caseId: 'ONE' }, OPENED);

    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('is marked as far as its state allows', async () => {
    const cases = createInMemoryCases(aCase({ caseId: 'ONE' }));
    const mark = (state: 'solved' | 'assigned' | 'closed') =>
      answerCases(cases, { caseId: 'ONE', mark: state }, OPENED);

    expect(await mark('solved')).toEqual({ isDone: true, lines: ['ONE was open and is now solved.'] });
    expect(await mark('assigned')).toEqual({ isDone: false, lines: ['ONE is solved: it may become open or closed.'] });
    expect(await mark('closed')).toMatchObject({ isDone: true });
    expect(await mark('solved')).toEqual({ isDone: false, lines: ['ONE is closed: nothing follows that.'] });
  });

  it.each([{ caseId: 'NONE' }, { caseId: 'NONE', mark: 'solved' as const }])(
    'that is not there is missed: %j',
    async (asked) => {
      expect(await answerCases(createInMemoryCases(), asked, OPENED)).toEqual({
        isDone: false,
        lines: ['There is no case NONE, or it is no longer kept.'],
      });
    },
  );
});
