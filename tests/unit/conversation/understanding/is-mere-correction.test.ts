import { describe, expect, it } from '@jest/globals';
import { isMereCorrection } from '#conversation/understanding/is-mere-correction';
import { findCorrections } from '#conversation/understanding/values/index';
import { AROUND } from '../../../support/a-turn.ts';

const judge = (words: string): boolean =>
  isMereCorrection(words, findCorrections(words, { orderNumber: '12345', email: 'john@a.example' }, AROUND));

describe('words that put one value in the place of another', () => {
  it.each([
    "that's the wrong order, mine is 12313",
    'no, the other one: 12346',
    'sorry I meant 12346',
    'oops, wrong number, it should be 12346',
    'not 12345, 12346',
    'I gave you the wrong order number, it’s 12346',
    'no no, I was asking about order #12346',
    'sorry, my email is jane@b.example',
  ])('are a mere correction: %s', (words) => {
    expect(judge(words)).toBe(true);
  });

  it.each([
    'you sent me the wrong order, I want to return 12346',
    'sorry, I want to return 12346',
    'no, refund 12346 instead',
    'no wait, call me about 12346',
    'I got the wrong order, 12346',
    "that's the wrong order",
    'no thanks',
  ])('are more than that, or correct nothing: %s', (words) => {
    expect(judge(words)).toBe(false);
  });
});
