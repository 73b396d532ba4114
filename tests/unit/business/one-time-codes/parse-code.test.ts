import { expect, it } from '@jest/globals';
import { parseOneTimeCode } from '#business/one-time-codes/index';

it.each([
  ['as it was sent', '012345'],
  ['with spaces', ' 012 345 '],
  ['with hyphens and a full stop', '01-23-45.'],
  ['in full-width digits', '０１２３４５'],
])('reads a code %s, leading zero and all', (_, said) => {
  expect(parseOneTimeCode(said)).toEqual({ ok: true, code: '012345' });
});

it.each(['', '12345', '1234567', '12345a', '-1.2e5', '１２３', 'the code is 012345', '٠١٢٣٤٥'])(
  'reads no code from %j',
  (said) => {
    expect(parseOneTimeCode(said)).toEqual({ ok: false });
  },
);
