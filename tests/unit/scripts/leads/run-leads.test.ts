import { describe, expect, it } from '@jest/globals';
import { describeLead, describeLeads } from '../../../../scripts/leads/describe-leads.ts';
import { parseLeadsOptions } from '../../../../scripts/leads/options.ts';
import { runLeads } from '../../../../scripts/leads/run-leads.ts';
import { aLead } from '../../../support/a-lead.ts';

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runLeads(args, {}, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run leads', () => {
  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('npm run leads -- [lead id]') });
  });

  it.each([
    [['ONE', 'TWO'], 'Name one lead only.'],
    [['ONE', '--class', 'hot'], 'Either a lead or --class.'],
    [['--class', 'tepid'], 'A lead is never "tepid", but hot, warm, cold, prospect.'],
    [['--endpoint', 'nowhere'], '"nowhere" is no URL'],
    [['--persnal'], "Unknown option '--persnal'"],
  ])('refuses %j', async (args, reason) => {
    const { code, err } = await run(...args);

    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(err).toContain('Exit codes');
  });

  it('shows no names unless it is told to', () => {
    expect(parseLeadsOptions([])).toMatchObject({ kind: 'run', options: { isPersonal: false } });
    expect(parseLeadsOptions(['P-1', '--personal'])).toMatchObject({
      kind: 'run',
      options: { leadId: 'P-1', isPersonal: true },
    });
  });

  it('says where no database answers', async () => {
    const { code, err } = await run('--endpoint', 'http://127.0.0.1:9');

    expect(code).toBe(2);
    expect(err).toBe('No database answers at http://127.0.0.1:9. Start it with npm start.');
  });
});

describe('a list of leads', () => {
  it('ends after fifty, and says how many more there are', () => {
    const leads = Array.from({ length: 52 }, (_, index) => aLead({ leadId: `P-${index}`, score: index }));

    const lines = describeLeads(leads, { isPersonal: false });

    expect(lines.filter((line) => line.startsWith('P-'))).toHaveLength(50);
    expect(lines).toContain('and 2 more with scores up to 1');
  });

  it('takes names for text, whatever is in them', () => {
    const lines = describeLeads([aLead({ firstName: '\u001b[31mAda' })], { isPersonal: true });

    expect(lines.join('\n')).not.toContain('\u001b');
  });
});

it('says it when a log adds up to something else than the score', () => {
  const lead = { ...aLead({ score: 62 }), reasons: [], absorbed: [], welcomeCode: '', expiresAtEpochSeconds: 0 };
  const entry = { entryId: '1', cause: 'c', occurredAtIso: '2026-03-09T10:00:00Z', points: 60, reasons: [] };

  expect(describeLead(lead, [entry], { isPersonal: false }).at(-1)).toContain('NOT the score, which is 62');
});
