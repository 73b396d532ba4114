import { expect, test } from '@jest/globals';
import { takesOffer, unitsTaken } from '#conversation/purchase/takes-offer';

test.each([
  ["I'll take it", 1],
  ['yes, add it', 1],
  ['add it to my order', 1],
  ['ok I’ll take it', 1],
  ['please add that one to my order', 1],
  ['can you add it please', 1],
  ["I'll take two of them", 2],
  ['yes, 3 of those', 3],
  ['buy two', 2],
  ['make it four', 4],
])('hears in "%s" that it is taken', (words, units) => {
  expect([takesOffer(words), unitsTaken(words)]).toEqual([true, units]);
});

test.each([
  'not right now',
  'add my phone number',
  'can I add something to my order',
  'do you have it in black',
  'take me to a person',
  'I want to return it',
  'how many of them are left?',
  'I took it back to the shop',
])('takes nothing at "%s"', (words) => {
  expect(takesOffer(words)).toBe(false);
});
