import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compare, describeChange } from '../../../../scripts/bot-pull/compare.ts';
import { parseCommandLine } from '../../../../scripts/bot-pull/command-line.ts';
import { fitSchemas } from '../../../../scripts/bot-pull/fit-schemas.ts';
import { layout } from '../../../../scripts/bot-pull/layout.ts';

const SCHEMAS = join(import.meta.dirname, '../../../../bot-definition/schema');

test('a file keeps its line breaks, and what is new stands on one line where it fits', async () => {
  const lines = new Map([
    ['', 1],
    ['/a', 2],
    ['/a/b', 3],
  ]);

  expect(await layout({ a: { b: 1 }, c: { d: [{ e: 2 }] } }, lines)).toBe(
    '{\n  "a": {\n    "b": 1\n  },\n  "c": { "d": [{ "e": 2 }] }\n}\n',
  );
});

test('what a definition has no place for is left out and told, unless it is Lex’s default', async () => {
  const intent = {
    intentName: 'Find',
    kendraConfiguration: { kendraIndex: 'x' },
    slots: [{ slotName: 'A', x: false }],
  };

  const { files, lost } = await fitSchemas(
    new Map([['en_US/intents/Find.json', { ...intent, dialogCodeHook: { enabled: true, botType: 'Bot' } }]]),
    SCHEMAS,
  );

  expect(files.get('en_US/intents/Find.json')).toEqual({
    intentName: 'Find',
    slots: [{ slotName: 'A' }],
    dialogCodeHook: { enabled: true },
  });
  expect([...lost].sort()).toEqual([
    'en_US/intents/Find.json /kendraConfiguration',
    'en_US/intents/Find.json /slots/0/x',
  ]);
});

test('files are added, changed and removed; those that mean the same are not told', () => {
  const before = new Map([
    ['a.json', { description: 'old' }],
    ['b.json', {}],
    ['c.json', { active: true }],
  ]);
  const after = new Map([
    ['a.json', { description: 'new' }],
    ['c.json', { active: true }],
    ['d.json', {}],
  ]);

  const lines = compare(before, after).map(describeChange);

  expect(lines).toEqual(['change a.json (description)', 'remove b.json', 'add d.json']);
});

describe('parseCommandLine', () => {
  test('reads every option', () => {
    const args = '--stage qa --bot B --into F --plan --endpoint http://127.0.0.1:1 --region eu-west-1';

    expect(parseCommandLine(args.split(' '))).toEqual({
      stage: 'qa',
      bot: 'B',
      into: 'F',
      plan: true,
      endpoint: 'http://127.0.0.1:1',
      region: 'eu-west-1',
      folder: undefined,
    });
    expect(parseCommandLine(['mine'])).toMatchObject({ folder: 'mine' });
    expect(parseCommandLine(['--help'])).toBe('help');
  });

  test.each([[['--stag', 'qa']], [['one', 'two']], [['one', '--into', 'two']]])('refuses %j with the usage', (args) => {
    expect(() => parseCommandLine(args)).toThrow('Usage: npm run bot:pull');
  });
});
