import { expect, it } from '@jest/globals';
import { parseSimulateOptions } from '../../../../scripts/simulate/options.ts';

it('plays 2,000 conversations, eight at a time, when nothing is said', () => {
  expect(parseSimulateOptions([])).toEqual({
    kind: 'run',
    options: { conversations: 2000, parallel: 8, seed: 1 },
  });
});

it.each([
  ['a typo', ['--conversation', '5']],
  ['no number', ['--conversations', 'many']],
  ['too many', ['--conversations', '4001']],
  ['a seed out of range', ['--seed', '1000']],
  ['somebody else’s machine', ['--url', 'https://example.com']],
  ['nobody of that kind', ['--show', 'nobody']],
])('refuses %s', (_, args) => {
  expect(parseSimulateOptions(args)).toMatchObject({ kind: 'wrong' });
});
