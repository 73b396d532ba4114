import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCaller, signCaller } from '#adapters/node-crypto/caller-proof';

const NOW = 1773068400;
const KEY = new Uint8Array(32).fill(7);
const CALLER = 'kX3_caller-hash';
const statement = { callerHash: CALLER, sessionId: 'session-1', expiresAtEpochSeconds: NOW + 60 };
const proof = signCaller(statement, KEY);

describe('a proof', () => {
  it('names its caller', () => {
    expect(readCaller(proof, 'session-1', NOW, KEY)).toBe(CALLER);
  });

  it.each([
    [NOW + 59, CALLER],
    [NOW + 60, undefined],
    [NOW + 61, undefined],
  ])('of the second 60 names at %i: %s', (now, caller) => {
    expect(readCaller(proof, 'session-1', now, KEY)).toBe(caller);
  });

  it.each([
    ['another session', 'session-2', KEY],
    ['another key', 'session-1', new Uint8Array(32).fill(8)],
  ])('names nobody in %s', (_, sessionId, key) => {
    expect(readCaller(proof, sessionId, NOW, key)).toBeUndefined();
  });

  it.each([
    undefined,
    '',
    'nonsense',
    CALLER,
    'v1...',
    proof.replace('v1', 'v2'),
    proof.replace(CALLER, 'kX3_other-hash'),
    proof.replace(String(NOW + 60), String(NOW + 6000)),
    proof.slice(0, -1),
    `${proof}=`,
    `${proof}\n`,
    proof.replace(/\.[^.]+$/, `.${'A'.repeat(43)}`),
    proof.replace(/\.[^.]+$/, ''),
  ])('names nobody when it is %j', (forged) => {
    expect(readCaller(forged, 'session-1', NOW, KEY)).toBeUndefined();
  });

  it('names nobody with any character changed', () => {
    fc.assert(
      fc.property(fc.nat(proof.length - 1), fc.constantFrom(...'AZaz09-_.'), (at, character) => {
        fc.pre(proof[at] !== character);
        const changed = proof.slice(0, at) + character + proof.slice(at + 1);

        expect(readCaller(changed, 'session-1', NOW, KEY)).toBeUndefined();
      }),
    );
  });

  it('names nobody for sessions and callers that only read alike', () => {
    const one = signCaller({ ...statement, sessionId: 'a","12345678', callerHash: 'bbbbbbbb' }, KEY);

    expect(readCaller(one.replace('bbbbbbbb', '12345678'), 'a', NOW, KEY)).toBeUndefined();
  });
});

it.each(['', 'short', 'has.dot.in.it', 'a'.repeat(65), '203.0.113.7'])('signs no caller that is %j', (callerHash) => {
  expect(() => signCaller({ ...statement, callerHash }, KEY)).toThrow(RangeError);
});

it.each([0, 31, 33])('signs and reads with no key of %i bytes', (length) => {
  expect(() => signCaller(statement, new Uint8Array(length))).toThrow(RangeError);
  expect(() => readCaller(proof, 'session-1', NOW, new Uint8Array(length))).toThrow(RangeError);
});
