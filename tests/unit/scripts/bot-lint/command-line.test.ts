import { describe, expect, test } from '@jest/globals';
import { parseCommandLine } from '../../../../scripts/bot-lint/command-line.ts';

describe('parseCommandLine', () => {
  test('reads every option', () => {
    expect(parseCommandLine([])).toEqual({ folder: undefined, json: false, strict: false });
    expect(parseCommandLine(['--json', '--strict', 'my-bot'])).toEqual({ folder: 'my-bot', json: true, strict: true });
    expect(parseCommandLine(['--help'])).toBe('help');
  });

  test.each([[['--jsn']], [['one', 'two']]])('refuses %j with the usage', (args) => {
    expect(() => parseCommandLine(args)).toThrow('Usage: npm run bot:lint');
  });
});
