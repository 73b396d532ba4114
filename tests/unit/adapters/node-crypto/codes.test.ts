import { describe, expect, it } from '@jest/globals';
import { createCodeHasher } from '#adapters/node-crypto/hmac-code-hasher';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newCode } from '#adapters/node-crypto/new-code';

const SECRET = new Uint8Array(32).fill(7);

describe('the hash of a code', () => {
  const hash = createCodeHasher(SECRET);

  it('is the same for the same code of the same challenge', () => {
    expect(hash('challenge-1', '012345')).toBe(createCodeHasher(SECRET)('challenge-1', '012345'));
    expect(hash('challenge-1', '012345')).toMatch(/^[\w-]{43}$/);
  });

  it('differs by challenge, by code and by secret', () => {
    const all = [
      hash('challenge-1', '012345'),
      hash('challenge-2', '012345'),
      hash('challenge-1', '012346'),
      createCodeHasher(new Uint8Array(32).fill(8))('challenge-1', '012345'),
    ];

    expect(new Set(all).size).toBe(4);
  });

  it('is never the hash of a contact', () => {
    expect(hash('challenge-1', '012345')).not.toBe(createContactHasher(SECRET)('challenge-1#012345'));
  });

  it('needs a secret of 32 bytes', () => {
    expect(() => createCodeHasher(new Uint8Array(31))).toThrow(RangeError);
  });
});

describe('a new code', () => {
  const codes = Array.from({ length: 3000 }, () => newCode(6));

  it('has six digits, leading zeros kept', () => {
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    expect(codes.some((code) => code.startsWith('0'))).toBe(true);
  });

  it('hardly ever comes twice', () => {
    expect(new Set(codes).size).toBeGreaterThan(2900);
  });
});
