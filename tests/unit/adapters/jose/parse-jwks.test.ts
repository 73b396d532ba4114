import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseJwks, ShopJwksInvalidError } from '#adapters/jose/parse-jwks';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const open = { ...publicKey.export({ format: 'jwk' }), kid: 'k1' };
const secret = { ...privateKey.export({ format: 'jwk' }), kid: 'k1' };
const json = (...keys: object[]) => JSON.stringify({ keys });
const errorOf = (text: string): unknown => {
  try {
    return parseJwks(text);
  } catch (error) {
    return error;
  }
};

it('reads a set of public keys, members of their own included', () => {
  expect(parseJwks(json(open, { ...open, kid: 'k2', use: 'sig' }))).toEqual({
    keys: [open, { ...open, kid: 'k2', use: 'sig' }],
  });
});

it('reads an empty set as none', () => {
  expect(parseJwks(json())).toBeUndefined();
});

describe('what is no set of public keys', () => {
  it.each([
    ['an empty text', '', 'no JSON'],
    ['no JSON', 'keys', 'no JSON'],
    ['null', 'null', 'no JSON'],
    ['an object without keys', '{}', 'keys'],
    ['a key without an id', json({ ...open, kid: undefined }), 'keys.0.kid'],
    ['a key with an empty id', json({ ...open, kid: '' }), 'keys.0.kid'],
    ['a private key', json(secret), 'keys.0'],
    ['a private key among others', json(open, secret), 'keys.1'],
    ['a shared key', json({ kty: 'oct', kid: 'k1', k: 'c2VjcmV0' }), 'keys.0.kty'],
  ])('is refused: %s', (_, text, where) => {
    const error = errorOf(text) as ShopJwksInvalidError;

    expect(error).toBeInstanceOf(ShopJwksInvalidError);
    expect(error).toMatchObject({ code: 'shop-jwks-invalid', retryable: false });
    expect(error.message).toContain(`kid: ${where}.`);
    expect(error.message).not.toContain(secret.d);
  });
});
