import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../../../scripts/sync-bot/command-line.ts';

describe('parseCommandLine', () => {
  test('reads every option', () => {
    const args = '--stage qa --plan --lambda-arn L --role-arn R --endpoint http://127.0.0.1:1 --region eu-west-1';

    expect(parseCommandLine(args.split(' '))).toMatchObject({
      stage: 'qa',
      plan: true,
      lambdaArn: 'L',
      roleArn: 'R',
      endpoint: 'http://127.0.0.1:1',
      region: 'eu-west-1',
    });
    expect(parseCommandLine(['--prune', '--json', '--keep-versions', '20'])).toMatchObject({
      prune: true,
      json: true,
      keepVersions: 20,
    });
    expect(parseCommandLine(['--definition', 'bots/mine'])).toMatchObject({ definition: 'bots/mine' });
    expect(parseCommandLine(['--build-only'])).toMatchObject({ buildOnly: true });
    expect(parseCommandLine(['--no-lambda'])).toMatchObject({ noLambda: true });
    expect(parseCommandLine(['--help'])).toBe('help');
  });

  test.each([
    [['--stag', 'qa']],
    [['--stage']],
    [['dev']],
    [['--plan', '--build-only']],
    [['--no-lambda', '--lambda-arn', 'L']],
    [['--keep-versions', '0']],
    [['--keep-versions', 'all']],
  ])('refuses %j with the usage', (args) => {
    expect(() => parseCommandLine(args)).toThrow('Usage: npm run sync-bot');
  });
});
