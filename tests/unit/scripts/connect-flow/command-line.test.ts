import { expect, it } from '@jest/globals';
import { parseCommandLine, UsageError } from '../../../../scripts/connect-flow/command-line.ts';

it('reads the ARNs, and where to write', () => {
  expect(parseCommandLine(['--bot-alias-arn', 'a', '--queue-arn', 'q', '--hours-arn', 'h', '--out', 'f.json'])).toEqual(
    {
      botAliasArn: 'a',
      queueArn: 'q',
      hoursArn: 'h',
      out: 'f.json',
    },
  );
});

it('shows how it is used', () => {
  expect(parseCommandLine(['--help'])).toBe('help');
});

it.each([[], ['--queue-arn', 'q'], ['--bot-alias-arn', 'a'], ['--queue', 'q'], ['out.json']].map((args) => [args]))(
  'refuses %j',
  (args) => {
    expect(() => parseCommandLine(args)).toThrow(UsageError);
  },
);
