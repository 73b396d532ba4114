import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../../../scripts/bot-export/command-line.ts';

describe('parseCommandLine', () => {
  test('reads every option', () => {
    expect(parseCommandLine([])).toEqual({ folder: undefined, out: undefined, locale: undefined, region: undefined });
    expect(parseCommandLine(['--out', 'b.zip', '--locale', 'en_US', '--region', 'eu-west-1', 'my-bot'])).toEqual({
      folder: 'my-bot',
      out: 'b.zip',
      locale: 'en_US',
      region: 'eu-west-1',
    });
    expect(parseCommandLine(['--help'])).toBe('help');
  });

  test.each([[['--bogus']], [['one', 'two']], [['--out']]])('refuses %j with the usage', (args) => {
    expect(() => parseCommandLine(args)).toThrow('Usage: npm run bot:export');
  });
});
