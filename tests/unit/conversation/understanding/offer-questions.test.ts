import { describe, expect, it } from '@jest/globals';
import { findOfferTopic } from '#conversation/understanding/offer-questions';

describe('findOfferTopic', () => {
  it.each([
    ['can it come faster?', 'speed'],
    ['could you ship it overnight?', 'speed'],
    ['when would it arrive?', 'arrival'],
    ['will it be here by Friday?', 'arrival'],
    ['how soon does it come?', 'arrival'],
    ['is it in stock?', 'stock'],
    ['is it in blue?', 'anything-else'],
    ['how long does it last?', 'anything-else'],
    ['what colors does it come in?', 'anything-else'],
    ["what's it made of?", 'anything-else'],
    ['ok, but is that one waterproof?', 'anything-else'],
    ['do you have it in black?', 'anything-else'],
  ])('takes "%s" for a question about %s', (words, topic) => {
    expect(findOfferTopic(words)).toBe(topic);
  });

  it.each(['yes', 'no, thanks', 'add it to my order', 'do you have running shoes?', 'where is my order', 'cancel it'])(
    'takes "%s" for none',
    (words) => {
      expect(findOfferTopic(words)).toBeUndefined();
    },
  );
});
