import { describe, expect, it } from '@jest/globals';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';

const key = new Uint8Array(32).fill(7);

describe('a keyed hash', () => {
  const hash = createContactHasher(key);

  it('has 43 characters of base64url', () => {
    expect(hash('john.doe@email.com')).toMatch(/^[\w-]{43}$/);
  });

  it('is the same for the same address', () => {
    expect(hash('john.doe@email.com')).toBe(createContactHasher(key)('john.doe@email.com'));
  });

  it.each(['john.doe@email.co', 'John.doe@email.com', ''])('is another one for %j', (address) => {
    expect(hash(address)).not.toBe(hash('john.doe@email.com'));
  });

  it('is another one under another key', () => {
    const other = createContactHasher(new Uint8Array(32).fill(8));

    expect(other('john.doe@email.com')).not.toBe(hash('john.doe@email.com'));
  });

  it.each([0, 31, 33])('is not made with a key of %i bytes', (length) => {
    expect(() => createContactHasher(new Uint8Array(length))).toThrow(RangeError);
  });
});

describe('two hashes', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['', '', true],
    ['', 'a', false],
    ['é', 'e', false],
  ])('%j and %j are equal: %s', (a, b, areEqual) => {
    expect(hashesAreEqual(a, b)).toBe(areEqual);
  });
});
