import { describe, expect, it } from '@jest/globals';
import { parseCrmOptions } from '../../../../scripts/crm/options.ts';

describe('the command line of crm', () => {
  it.each([
    [['setup', '--stage', 'qa'], { command: 'setup', stage: 'qa' }],
    [['replay'], { command: 'replay', stage: 'local' }],
    [['replay', '--since', '2026-11-20'], { command: 'replay', since: '2026-11-20' }],
    [['replay', '--lead', 'P-1'], { command: 'replay', leadId: 'P-1' }],
  ])('takes %j', (args, options) => {
    expect(parseCrmOptions(args)).toMatchObject({ kind: 'run', options });
  });

  it.each([
    [[], 'Say "setup" or "replay".'],
    [['replay', 'all'], 'Say "setup" or "replay".'],
    [['setup', '--lead', 'P-1'], '--since and --lead are of "replay".'],
    [['replay', '--since', '2026-11-20', '--lead', 'P-1'], 'Either --since or --lead.'],
    [['replay', '--since', 'yesterday'], '"yesterday" is no day, such as 2026-11-20.'],
    [['replay', '--since', '2026-13-40'], '"2026-13-40" is no day, such as 2026-11-20.'],
    [['replay', '--until', '2026-11-20'], "Unknown option '--until'"],
  ])('refuses %j', (args, reason) => {
    expect(parseCrmOptions(args)).toMatchObject({ kind: 'wrong', reason: expect.stringContaining(reason) });
  });
});
