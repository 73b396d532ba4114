import { expect, it } from '@jest/globals';
import { bareContactIn } from '#conversation/understanding/bare-contact';

it.each([
  ['john@company.com', 'email'],
  [' My email is john@company.com. ', 'email'],
  ["it's john@company.com", 'email'],
  ['614-555-0142', 'phone'],
  ['my number is +1 206 555 0188', 'phone'],
  ['6145550142', undefined],
  ['12345', undefined],
  ['john@company', undefined],
  ['sign me up, john@company.com', undefined],
  ['john@company.com 12345', undefined],
  ['my email', undefined],
])('%j is a bare %s', (words, kind) => {
  expect(bareContactIn(words)).toBe(kind);
});
