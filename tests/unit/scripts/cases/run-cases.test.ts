import { describe, expect, it } from '@jest/globals';
import { parseCasesOptions } from '../../../../scripts/cases/options.ts';
import { runCases } from '../../../../scripts/cases/run-cases.ts';

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCases(args, {}, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run cases', () => {
  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('npm run cases -- [case id]') });
  });

  it.each([
    [['ONE', 'TWO'], 'Name one case only.'],
    [['--mark', 'solved'], 'Name the case to mark.'],
    [['ONE', '--mark', 'forgotten'], 'A case is never "forgotten", but open, assigned, solved, closed.'],
    [['--endpoint', 'nowhere'], '"nowhere" is no URL'],
    [['--sloved'], "Unknown option '--sloved'"],
  ])('refuses %j', async (args, reason) => {
    const { code, err } = await run(...args);

    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(err).toContain('Exit codes');
  });

  it('takes an id in any case, as it is told on the telephone', () => {
    expect(parseCasesOptions(['k7m2-9qx4-tb3d', '--mark', 'assigned'])).toEqual({
      kind: 'run',
      options: { stage: 'local', caseId: 'K7M2-9QX4-TB3D', mark: 'assigned' },
    });
  });

  it('says where no database answers', async () => {
    const { code, err } = await run('--endpoint', 'http://127.0.0.1:9');

    expect(code).toBe(2);
    expect(err).toBe('No database answers at http://127.0.0.1:9. Start it with npm start.');
  });
});
