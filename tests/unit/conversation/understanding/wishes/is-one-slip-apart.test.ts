import { expect, it } from '@jest/globals';
import { isOneSlipApart } from '#conversation/understanding/wishes/is-one-slip-apart';

it.each([
  ['oder', 'order'],
  ['orderr', 'order'],
  ['ordar', 'order'],
  ['odrer', 'order'],
])('holds %s for a slip in %s', (slip, word) => {
  expect(isOneSlipApart(slip, word)).toBe(true);
});

it.each([
  ['odr', 'order'],
  ['border', 'order'],
  ['oredar', 'order'],
  ['redro', 'order'],
  ['', 'order'],
])('does not hold %j for a slip in %s', (other, word) => {
  expect(isOneSlipApart(other, word)).toBe(false);
});
