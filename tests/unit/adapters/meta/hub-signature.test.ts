import { expect, it } from '@jest/globals';
import { isSignedByHub, signHub } from '#adapters/meta/hub-signature';

const SECRETS = ['the secret in force', 'the one before'];
const BODY = Buffer.from('{"object":"page","text":"caf\\u00e9 ❤"}');

it('is the HMAC-SHA-256 of the bytes in hex, as RFC 4231 computes it', () => {
  const body = Buffer.from('what do ya want for nothing?');

  expect(signHub(body, 'Jefe')).toBe('sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
});

it.each(SECRETS)('takes what was signed with %p', (secret) => {
  expect(isSignedByHub(BODY, signHub(BODY, secret), SECRETS)).toBe(true);
});

it.each([
  ['nothing', ''],
  ['another secret', signHub(BODY, 'guessed')],
  ['other bytes', signHub(Buffer.concat([BODY, Buffer.from(' ')]), SECRETS[0]!)],
  ['the bytes in another spelling', signHub(Buffer.from(BODY.toString().replace('\\u00e9', 'é')), SECRETS[0]!)],
  ['capitals', signHub(BODY, SECRETS[0]!).toUpperCase()],
  ['SHA-1', `sha1=${'a'.repeat(40)}`],
  ['too short a code', signHub(BODY, SECRETS[0]!).slice(0, -2)],
  ['more after it', `${signHub(BODY, SECRETS[0]!)}00`],
])('refuses a signature of %s', (_case, signature) => {
  expect(isSignedByHub(BODY, signature, SECRETS)).toBe(false);
});

it('takes nothing where there is no secret', () => {
  expect(isSignedByHub(BODY, signHub(BODY, ''), [])).toBe(false);
});
