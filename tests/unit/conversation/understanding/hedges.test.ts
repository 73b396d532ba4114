import { expect, it } from '@jest/globals';
import { isGuess } from '#conversation/understanding/hedges';

it.each([
  'order number was something like 12345',
  'I think it is 12345',
  'maybe 12345?',
  'probably 12345',
  "it's 12345 if I remember right",
  'NOT SURE, 12345',
])('hears a guess in %j', (words) => {
  expect(isGuess(words)).toBe(true);
});

it.each(['12345', 'it is order 12345', 'what about 12345', 'rethink my order 12345', ''])(
  'hears no guess in %j',
  (words) => {
    expect(isGuess(words)).toBe(false);
  },
);
