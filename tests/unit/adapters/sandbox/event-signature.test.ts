import { expect, it } from '@jest/globals';
import { isSignedBySandbox, signSandboxEvent } from '#adapters/sandbox/event-signature';

const NOW = 1_776_069_000;
const body = '{"eventId":"evt-1"}';
const signature = signSandboxEvent(body, 'secret', NOW);

it.each([0, 300, -300])('a signature holds %d seconds later', (seconds) => {
  expect(isSignedBySandbox({ body, signature }, 'secret', NOW + seconds)).toBe(true);
});

it.each([301, -301])('a signature no longer holds %d seconds later', (seconds) => {
  expect(isSignedBySandbox({ body, signature }, 'secret', NOW + seconds)).toBe(false);
});

it.each([
  ['another body', { body: `${body} `, signature }, 'secret'],
  ['another secret', { body, signature }, 'Secret'],
  ['another time', { body, signature: signature.replace(String(NOW), String(NOW + 1)) }, 'secret'],
  ['no signature', { body }, 'secret'],
  ['half a signature', { body, signature: signature.slice(0, -1) }, 'secret'],
  ['letters that are no digits', { body, signature: signature.replace(/.{4}$/, 'ZZZZ') }, 'secret'],
])('a signature does not hold with %s', (_, request, secret) => {
  expect(isSignedBySandbox(request, secret, NOW)).toBe(false);
});
