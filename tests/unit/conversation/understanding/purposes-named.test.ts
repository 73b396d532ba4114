import { expect, test } from '@jest/globals';
import { CONSENT_BUTTONS } from '#conversation/sign-up/consent-buttons';
import { purposesNamed } from '#conversation/understanding/purposes-named';

test.each(Object.entries(CONSENT_BUTTONS))(
  'hears the own purpose, and no other, in the buttons for %s',
  (purpose, { yes, no }) => {
    expect([purposesNamed(yes), purposesNamed(no)]).toEqual([[purpose], [purpose]]);
  },
);

test.each(['yes', 'Yes please', 'sure', 'ok, go ahead', 'no', 'no thanks', 'maybe', 'I agree'])(
  'hears none in %s',
  (words) => {
    expect(purposesNamed(words)).toEqual([]);
  },
);

test.each([
  ['yes, e-mail is fine', ['email']],
  ['yes, you may text and email me', ['email', 'sms-and-calls']],
  ["don't sell my data", ['sale']],
])('hears what is spoken of: %s', (words, purposes) => {
  expect(purposesNamed(words)).toEqual(purposes);
});
