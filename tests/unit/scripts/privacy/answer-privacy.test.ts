import { describe, expect, it } from '@jest/globals';
import type { PrivacyDesk } from '#business/privacy/index';
import { answerPrivacy } from '../../../../scripts/privacy/answer-privacy.ts';
import { parsePrivacyOptions } from '../../../../scripts/privacy/options.ts';

const requested = { kind: 'requested', jobId: 'job-1' } as const;
function aDesk() {
  const erased: unknown[] = [];
  const desk: PrivacyDesk = {
    requestExport: () => Promise.resolve(requested),
    requestErasure: (subject, request) => Promise.resolve((erased.push({ subject, request }), requested)),
    whereDidItGo: () => Promise.resolve([{ partnerId: 'acme', soldAtIso: '2026-03-09', receiptId: 'CR-1' }]),
    statusOf: () => Promise.resolve({ kind: 'open', waitsFor: ['return-open'] }),
  };
  return { erased, opened: { desk, reports: { list: () => Promise.resolve([]) } } };
}
async function run(args: readonly string[], typed = '') {
  const usage = parsePrivacyOptions(args);
  if (usage.kind !== 'run') return usage;
  const { erased, opened } = aDesk();
  return { ...(await answerPrivacy(opened, usage.options, { ask: () => Promise.resolve(typed), now: 1 })), erased };
}

describe('npm run privacy', () => {
  it('erases once the address is typed again', async () => {
    const args = ['erase', '--email', 'John.Doe@email.com', '--give-up-credit'];

    expect(await run(args, 'john.doe@email.com')).toMatchObject({
      isDone: true,
      erased: [{ subject: { email: 'john.doe@email.com' }, request: { givesUp: ['store-credit'] } }],
    });
    expect(await run(args, 'yes')).toMatchObject({ isDone: false, erased: [] });
  });

  it.each([
    [['where', '--email', 'a@example.com'], '2026-03-09  acme    CR-1'],
    [['export', '--email', 'a@example.com'], 'The copy is being made: npm run privacy -- status --job job-1'],
    [['status', '--job', 'job-1'], 'Waits: a return isn’t finished, and money may still come back.'],
    [['retention'], '1095 days  leads that nobody was in touch with (time-to-live)'],
  ])('answers %j', async (args, line) => {
    expect(await run(args)).toMatchObject({ isDone: true, lines: expect.arrayContaining([line]) });
  });

  it.each([
    [[]],
    [['forget']],
    [['erase']],
    [['erase', '--email', 'nobody']],
    [['status']],
    [['export', '--mail', 'x']],
  ])('refuses %j', async (args) => {
    expect(await run(args)).toMatchObject({ kind: 'wrong' });
  });
});
