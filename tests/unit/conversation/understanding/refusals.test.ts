import { describe, expect, it } from '@jest/globals';
import { refusesAnswer } from '#conversation/understanding/refusals';

describe('refusesAnswer', () => {
  it.each([
    'no',
    'Nope.',
    'no thanks',
    "I don't have it",
    "sorry, I don't have my order number with me",
    "I'd rather not say",
    "I don't want to tell you",
    'skip',
  ])('hears a refusal in "%s"', (words) => {
    expect(refusesAnswer(words)).toBe(true);
  });

  it.each([
    'no, 12346',
    'No Way Home',
    "I don't like the color",
    "I don't have the order yet, where is it",
    'norman',
    'nothing else',
    'john@noway.com',
  ])('hears none in "%s"', (words) => {
    expect(refusesAnswer(words)).toBe(false);
  });
});
