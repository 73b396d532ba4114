import { describe, expect, test } from '@jest/globals';
import { readAge, saysTooYoung } from '#conversation/understanding/age';

describe('the age in words', () => {
  test.each([
    ["I'm 12", 12],
    ['i am twelve years old', 12],
    ["I'm only 13, is that ok?", 13],
    ["hi I'm 15 and I want deals", 15],
    ["I'm 34 years old", 34],
    ["I'm a kid", 'child'],
    ["I'm not 16 yet", 'child'],
    ["I'm in middle school", 'child'],
  ])('is read: %s', (words, age) => {
    expect(readAge(words)).toBe(age);
  });

  test.each(["I'm 12 miles away", 'my order 12345', "I'm John", 'it was 12 dollars', "I'm a teacher"])(
    'is not in: %s',
    (words) => {
      expect(readAge(words)).toBeUndefined();
    },
  );
});

test.each([
  ["I'm 15", true],
  ["I'm 16", false],
  ["I'm 17", false],
  ['I am only fourteen', true],
  ["I'm a kid", true],
  ['my order is 14', false],
])('tells who is too young to sign up: %s, %s', (words, isTooYoung) => {
  expect(saysTooYoung(words)).toBe(isTooYoung);
});
