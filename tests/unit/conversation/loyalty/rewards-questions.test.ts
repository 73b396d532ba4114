import { describe, expect, it } from '@jest/globals';
import { asksForRewards, readRedemption } from '#conversation/understanding/rewards-questions';

describe('questions about rewards', () => {
  it.each([
    'What can I get for my points?',
    'what can i do with 500 points',
    'what are my points worth?',
    'how do I use my points',
    'How can I redeem my rewards?',
    'which rewards do you have',
    'show me the rewards',
    'rewards',
  ])('are heard in %j', (words) => {
    expect(asksForRewards(words)).toBe(true);
  });

  it.each(['how many points do I have', 'what can I get for $50', 'my reward points', 'show me deals'])(
    'are not heard in %j',
    (words) => {
      expect(asksForRewards(words)).toBe(false);
    },
  );
});

describe('the wish to redeem', () => {
  it.each([
    ['redeem 500 points', { kind: 'points', points: 500 }],
    ['please redeem 1,000 points', { kind: 'points', points: 1000 }],
    ['Redeem 1000', { kind: 'points', points: 1000 }],
    ["I'd like to use 500 of my points", { kind: 'points', points: 500 }],
    ['use my points', { kind: 'any' }],
    ['can I spend my reward points?', { kind: 'any' }],
    ['redeem', { kind: 'any' }],
    ['use my points for free shipping', { kind: 'gives', gives: 'free-delivery' }],
    ['redeem my points for $10 off', { kind: 'gives', gives: 'money-off' }],
  ])('is read in %j', (words, wish) => {
    expect(readRedemption(words)).toEqual(wish);
  });

  it.each([
    "I don't want to use my points",
    'where is my order',
    'exchange my order',
    'I want to use my card',
    'buy it without my points',
  ])('is not heard in %j', (words) => {
    expect(readRedemption(words)).toBeUndefined();
  });
});
