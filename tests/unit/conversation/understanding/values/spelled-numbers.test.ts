import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keepableWords } from '#conversation/chat/index';
import { findOrderNumber } from '#conversation/understanding/values/index';
import { redact } from '#conversation/understanding/redact';

const NAMES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Digits as somebody reads them out: twos and threes of a kind together or not, "oh" or "zero", with pauses or not. */
function readOut(digits: string, chooses: () => boolean): string {
  const words: string[] = [];
  for (let at = 0; at < digits.length;) {
    const digit = digits.charAt(at);
    const alike = /^(.)\1*/.exec(digits.slice(at, at + 3))?.[0].length ?? 1;
    const times = alike > 1 && chooses() ? alike : 1;
    const name = digit === '0' && chooses() ? 'oh' : (NAMES[Number(digit)] ?? '');
    words.push(`${['', 'double ', 'triple '][times - 1]}${name}`);
    at += times;
  }
  return words.reduce((said, word) => said + (chooses() ? ', ' : ' ') + word);
}
const spoken = fc
  .tuple(fc.stringMatching(/^[0-9]{3,12}$/), fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }))
  .map(([digits, choices]) => ({ digits, words: readOut(digits, () => choices.pop() ?? false) }));

it('understands an order number however its digits are read out', () => {
  fc.assert(
    fc.property(spoken, ({ digits, words }) => {
      expect([words, findOrderNumber(words)]).toEqual([words, digits]);
    }),
    { numRuns: 200 },
  );
});

it('keeps none of the digits that are read out', () => {
  expect(redact('it is triple three I think', [])).toBe('it is [number] I think');
  fc.assert(
    fc.property(spoken, ({ words }) => {
      expect(redact(`it is ${words} I think`, [])).toBe('it is [number] I think');
    }),
    { numRuns: 200 },
  );
});

it.each(['forty-two forty-two', 'four thousand two hundred and forty-two', 'Four, two, four, two'])(
  'keeps no last four digits said as %s',
  (words) => {
    expect(keepableWords(words, 'PaymentLastFour')).toBe('[number]');
  },
);

it.each(['that one is fine', 'I want two of them', 'one or two', 'someone to one day phone', 'o no'])(
  'leaves words alone that are no number: %s',
  (words) => {
    expect(redact(words, [])).toBe(words);
  },
);
