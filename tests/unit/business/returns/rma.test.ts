import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { findRma, toRma } from '#business/returns/index';

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');

test('makes the same number of the same fingerprint, and another of another', () => {
  expect(toRma(fingerprint('one'))).toBe(toRma(fingerprint('one')));
  expect(toRma(fingerprint('one'))).not.toBe(toRma(fingerprint('two')));
});

test('uses nothing that is read or heard as something else', () => {
  const numbers = Array.from({ length: 500 }, (_, index) => toRma(fingerprint(String(index))));

  expect(numbers.filter((number) => !/^R-[2-9CFGHJKMPRTVWXY]{8}$/.test(number))).toEqual([]);
  expect(new Set(numbers).size).toBe(500);
});

test.each([
  ['R-CFGHJKMP', 'R-CFGHJKMP'],
  ['where is my return r-cfghjkmp?', 'R-CFGHJKMP'],
  ['it says R CFGH JKMP on the slip', 'R-CFGHJKMP'],
  ['RCFGHJKMP', 'R-CFGHJKMP'],
  ['R-CFGHJKMPX', undefined],
  ['R-CFGHJKM', undefined],
  ['R-ABCDEFGH', undefined],
  ['order 12345', undefined],
  ['return them', undefined],
])('reads %j as %s', (words, rma) => {
  expect(findRma(words)).toBe(rma);
});
