import { describe, expect, it } from '@jest/globals';
import { asksForCredit } from '#conversation/understanding/credit-questions';

describe('a question about store credit', () => {
  it.each([
    'How much store credit do I have?',
    'how much credit do I have left',
    "What's my store credit?",
    'do i have any store credit',
    'my store credit balance',
    'can I use my store credit',
    'how much money is left on my store credit?',
    'check my credit balance',
  ])('is: %s', (words) => {
    expect(asksForCredit(words)).toBe(true);
  });

  it.each([
    'store credit',
    'store credit please',
    "I'd like store credit",
    'how much store credit would I get for it',
    'my credit card was charged twice',
    'change my credit card',
    'how many points do I have',
  ])('is not: %s', (words) => {
    expect(asksForCredit(words)).toBe(false);
  });
});
