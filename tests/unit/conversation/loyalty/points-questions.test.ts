import { describe, expect, it } from '@jest/globals';
import { asksForPoints } from '#conversation/understanding/points-questions';

describe('questions about points', () => {
  it.each([
    'How many points do I have?',
    'how many loyalty points have I got',
    "what's my points balance",
    'show me my reward points',
    'do I have any points?',
    'my points',
    'how far am I from the next tier?',
    'what do I need for platinum',
  ])('are heard in %j', (words) => {
    expect(asksForPoints(words)).toBe(true);
  });

  it.each([
    'what is the point of this',
    'where is my order',
    'show me deals',
    'I am a platinum member',
    'do you have the gold watch',
    'how do I return a gold ring',
  ])('are not heard in %j', (words) => {
    expect(asksForPoints(words)).toBe(false);
  });
});
