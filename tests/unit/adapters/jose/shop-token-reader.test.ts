import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type JWTHeaderParameters, SignJWT } from 'jose';
import { createShopTokenReader } from '#adapters/jose/shop-token-reader';

const NOW = 1773068400;
const ISSUER = 'https://shop.example';
const AUDIENCE = 'smart-commerce-dev';

const ed25519 = generateKeyPairSync('ed25519');
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const weakRsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
const stranger = generateKeyPairSync('ed25519');

const entry = (key: KeyObject, kid: string) => ({ ...key.export({ format: 'jwk' }), kid });
const read = createShopTokenReader(
  {
    keys: [
      entry(ed25519.publicKey, 'ed'),
      entry(p256.publicKey, 'ec'),
      entry(rsa.publicKey, 'rsa'),
      entry(weakRsa.publicKey, 'weak'),
    ],
  },
  { issuer: ISSUER, audience: AUDIENCE, maxAgeSeconds: 600 },
);

const CLAIMS = { iss: ISSUER, aud: AUDIENCE, sub: 'C-0001', iat: NOW - 10, exp: NOW + 290 };

/** A token of the shop, unless said otherwise; a claim that is undefined is left out. */
const token = (claims: object = {}, header: Partial<JWTHeaderParameters> = {}, key = ed25519.privateKey) =>
  new SignJWT({ ...CLAIMS, ...claims }).setProtectedHeader({ alg: 'EdDSA', kid: 'ed', ...header }).sign(key);
const reading = async (made: Promise<string> | string, now = NOW) => read(await made, 'session-1', now);
const valid = { kind: 'valid', customerId: 'C-0001' };
const refused = (reason: string) => ({ kind: 'refused', reason });

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token of the shop', () => {
  it.each([
    ['EdDSA', 'ed', ed25519.privateKey],
    ['ES256', 'ec', p256.privateKey],
    ['RS256', 'rsa', rsa.privateKey],
  ])('signs its customer in by %s', async (alg, kid, key) => {
    expect(await reading(token({}, { alg, kid }, key))).toEqual(valid);
  });

  it.each([
    ['for this session', { sid: 'session-1' }],
    ['for any session', { sid: undefined }],
    ['for us among others', { aud: ['another', AUDIENCE] }],
    ['at the longest life', { iat: NOW, exp: NOW + 600 }],
    ['by a clock a little before ours', { iat: NOW + 5, exp: NOW + 300 }],
  ])('is valid %s', async (_, claims) => {
    expect(await reading(token(claims))).toEqual(valid);
  });
});

describe('a token is refused', () => {
  it.each([
    ['other-session', 'of another session', { sid: 'session-2' }],
    ['other-session', 'whose session is no text', { sid: 1 }],
    ['claim-refused', 'of another issuer', { iss: 'https://elsewhere.example' }],
    ['claim-refused', 'without an issuer', { iss: undefined }],
    ['claim-refused', 'for another audience', { aud: 'smart-commerce-prod' }],
    ['claim-refused', 'without an audience', { aud: undefined }],
    ['claim-refused', 'without an expiry', { exp: undefined }],
    ['claim-refused', 'without a time of issue', { iat: undefined }],
    ['claim-refused', 'without a customer', { sub: undefined }],
    ['claim-refused', 'of an empty customer', { sub: '' }],
    ['claim-refused', 'of an endless customer', { sub: 'C'.repeat(129) }],
    ['claim-refused', 'of a customer that is no text', { sub: 7 }],
    ['claim-refused', 'not valid yet', { nbf: NOW + 60 }],
    ['claim-refused', 'issued in the future', { iat: NOW + 60, exp: NOW + 300 }],
    ['claim-refused', 'whose expiry is no number', { exp: 'never' }],
    ['expired', 'that has expired', { iat: NOW - 300, exp: NOW - 10 }],
    ['lives-too-long', 'that lives a second too long', { iat: NOW, exp: NOW + 601 }],
    ['expired', 'that is too old, however long it lives', { iat: NOW - 700, exp: NOW + 100 }],
  ])('as %s: one %s', async (reason, _, claims) => {
    expect(await reading(token(claims))).toEqual(refused(reason));
  });

  it('as unknown-key: one of a key that is not listed', async () => {
    expect(await reading(token({}, { kid: 'gone' }, stranger.privateKey))).toEqual(refused('unknown-key'));
  });

  it('as forged: one of a stranger under the name of our key', async () => {
    expect(await reading(token({}, {}, stranger.privateKey))).toEqual(refused('forged'));
  });

  it('as forged: one whose customer was changed', async () => {
    const [header, , signature] = (await token()).split('.');

    expect(await reading([header, part({ ...CLAIMS, sub: 'C-0002' }), signature].join('.'))).toEqual(refused('forged'));
  });

  it('as algorithm-not-allowed: one that is not signed', async () => {
    const unsigned = `${part({ alg: 'none', kid: 'ed' })}.${part(CLAIMS)}.`;

    expect(await reading(unsigned)).toEqual(refused('algorithm-not-allowed'));
  });

  it('as algorithm-not-allowed: one signed with the public key as a shared secret', async () => {
    const signed = `${part({ alg: 'HS256', kid: 'rsa' })}.${part(CLAIMS)}`;
    const secret = rsa.publicKey.export({ type: 'spki', format: 'pem' });
    const forged = `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;

    expect(await reading(forged)).toEqual(refused('algorithm-not-allowed'));
  });

  it.each(['RS512', 'PS256'])('as algorithm-not-allowed: one signed with %s', async (alg) => {
    expect(await reading(token({}, { alg, kid: 'rsa' }, rsa.privateKey))).toEqual(refused('algorithm-not-allowed'));
  });

  it('as malformed: one of a key that is too weak', async () => {
    const signed = `${part({ alg: 'RS256', kid: 'weak' })}.${part(CLAIMS)}`;

    expect(await reading(`${signed}.${Buffer.alloc(128).toString('base64url')}`)).toEqual(refused('malformed'));
  });

  it.each(['', 'nonsense', '..', 'e30.e30.e30', `${'a'.repeat(9000)}.b.c`, 'null', '\u0000', '😀.😀.😀'])(
    'as malformed: %j',
    async (garbage) => {
      expect(await reading(garbage)).toMatchObject({ kind: 'refused' });
    },
  );
});
