import { describe, expect, it } from '@jest/globals';
import { isInForce, VERIFICATION_LIFETIME_SECONDS } from '#business/identity/index';
import { anIdentity } from '../../../support/a-memory.ts';

const VERIFIED_AT = 1773060000;
const identity = anIdentity({ epoch: 3, verifiedAtEpochSeconds: VERIFIED_AT });

it('is in force for two hours at most', () => {
  expect(VERIFICATION_LIFETIME_SECONDS).toBe(2 * 60 * 60);
});

describe('a verification', () => {
  it.each([
    ['not a second before it was made', -1, false],
    ['from the second in which it was made', 0, true],
    ['one second before two hours are over', 7199, true],
    ['not when two hours are over', 7200, false],
    ['not after two hours', 7201, false],
  ])('is in force %s', (_, age, expected) => {
    expect(isInForce(identity, 3, VERIFIED_AT + age)).toBe(expected);
  });

  it.each([
    ['an earlier epoch', 2],
    ['a later epoch', 4],
    ['no epoch at all', 0],
  ])('is not in force in %s', (_, epoch) => {
    expect(isInForce(identity, epoch, VERIFIED_AT)).toBe(false);
  });

  it('is never in force when there is none', () => {
    expect(isInForce(undefined, 0, VERIFIED_AT)).toBe(false);
  });
});
