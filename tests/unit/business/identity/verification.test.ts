import { describe, expect, it } from '@jest/globals';
import { isInForce, MAX_MISSES_PER_CONVERSATION, VERIFICATION_LIFETIME_SECONDS } from '#business/identity/index';
import { anIdentity } from '../../../support/a-memory.ts';

const VERIFIED_AT = 1773060000;
const identity = anIdentity({ verifiedAtEpochSeconds: VERIFIED_AT });

it('is in force for two hours at most', () => {
  expect(VERIFICATION_LIFETIME_SECONDS).toBe(2 * 60 * 60);
});

it('allows three misses', () => {
  expect(MAX_MISSES_PER_CONVERSATION).toBe(3);
});

describe('a verification', () => {
  it.each([
    ['not a second before it was made', -1, false],
    ['from the second in which it was made', 0, true],
    ['an hour later', 3600, true],
    ['one second before two hours are over', 7199, true],
    ['not when two hours are over', 7200, false],
    ['not after two hours', 7201, false],
  ])('is in force %s', (_, age, isValid) => {
    expect(isInForce(identity, VERIFIED_AT + age)).toBe(isValid);
  });

  it('is never in force when there is none', () => {
    expect(isInForce(undefined, VERIFIED_AT)).toBe(false);
  });
});
