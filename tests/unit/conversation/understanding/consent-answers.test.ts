import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConsentAnswer } from '#conversation/understanding/consent-answers';

const YES = ['yes', 'Yes please', 'sure', 'ok', 'I agree', 'agreed', "that's fine", 'go ahead', 'of course', 'you may'];
const NO = [
  ...['no', 'no thanks', 'nope', 'maybe', 'Maybe later', 'later', 'not now', 'not sure', "I don't know", 'whatever'],
  ...['I guess so', "I don't mind", 'ok, later', 'sure, maybe', 'hmm', '...', '', 'rather not', 'skip', 'another time'],
  ...['yes I guess', 'if you insist', 'depends'],
];
const UNCLEAR = ['purple elephants', 'yes but only once a year', 'why not', 'great', 'what time is it'];

describe('an answer to a question for consent', () => {
  test.each(YES)('is a yes where it is a clear one: %s', (words) => {
    expect(readConsentAnswer(words, 'unclear')).toBe('yes');
  });

  test.each(NO)('is a no: "%s"', (words) => {
    expect(readConsentAnswer(words, 'unclear')).toBe('no');
  });

  test.each(UNCLEAR)('is no answer: %s', (words) => {
    expect(readConsentAnswer(words, 'unclear')).toBe('unclear');
  });

  test('is no yes by what it is heard as alone, when it puts it off', () => {
    expect(readConsentAnswer('ok maybe', 'yes')).toBe('no');
  });

  test('is never a yes when it was heard as a no', () => {
    fc.assert(
      fc.property(fc.string(), (words) => readConsentAnswer(words, 'no') !== 'yes'),
      { numRuns: 300 },
    );
  });
});
