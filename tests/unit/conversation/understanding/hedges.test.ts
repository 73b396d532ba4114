import { expect, it } from '@jest/globals';
import { knowsNoAnswer } from '#conversation/understanding/hedges';

it.each(["I don't know", 'no idea', 'not sure', 'I forgot', "I can't find it"])('hears in %j no answer', (words) => {
  expect(knowsNoAnswer(words)).toBe(true);
});

it.each(['12345', 'something like 12345', 'I know it', ''])('hears in %j an answer', (words) => {
  expect(knowsNoAnswer(words)).toBe(false);
});
