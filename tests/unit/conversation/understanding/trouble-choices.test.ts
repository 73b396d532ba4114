import { describe, expect, it } from '@jest/globals';
import { readTroubleChoice } from '#conversation/understanding/trouble-choices';

describe('the way out of a trouble', () => {
  it.each([
    ["I'll wait", 'wait'],
    ['ok then I can just wait a bit longer', 'wait'],
    ['wait for it', 'wait'],
    ['send it again', 'sendAgain'],
    ['Could you send another one, please?', 'sendAgain'],
    ['I would like a replacement', 'sendAgain'],
    ['I want my money back', 'moneyBack'],
    ['refund please', 'moneyBack'],
    ['give me a full refund', 'moneyBack'],
  ] as const)('is heard in "%s"', (words, choice) => {
    expect(readTroubleChoice(words)).toBe(choice);
  });

  it.each([
    '',
    'wait, where is order 12346?',
    "I won't wait",
    'how long do refunds take',
    'I want to return my other order for a refund',
    'send it to another address',
    'again where is my order',
    'show me products',
  ])('is not heard in "%s"', (words) => {
    expect(readTroubleChoice(words)).toBeUndefined();
  });
});
