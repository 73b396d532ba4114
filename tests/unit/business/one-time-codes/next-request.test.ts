import { expect, it } from '@jest/globals';
import { nextRequest } from '#business/one-time-codes/index';

it.each([
  ['a minute after the only one', [1000], { atEpochSeconds: 1060, limit: 'minute' }],
  ['a minute after the newest of two', [1100, 1000], { atEpochSeconds: 1160, limit: 'minute' }],
  ['an hour after the first of three', [1200, 1100, 1000], { atEpochSeconds: 4600, limit: 'hour' }],
  ['a minute after the newest when that is later', [4590, 1100, 1000], { atEpochSeconds: 4650, limit: 'minute' }],
  ['by the newest three of more', [5000, 4700, 4600, 1000], { atEpochSeconds: 8200, limit: 'hour' }],
] as const)('the next request is allowed %s', (_, requestedAt, expected) => {
  expect(nextRequest(requestedAt)).toEqual(expected);
});
