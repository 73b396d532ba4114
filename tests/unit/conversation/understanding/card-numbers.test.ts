import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { hideCardNumbers, holdsCardNumber } from '#conversation/understanding/card-numbers';

describe('hideCardNumbers', () => {
  it.each([
    ['4242424242424242', '…'],
    ['4242 4242 4242 4242', '…'],
    ['4242-4242-4242-4242', '…'],
    ['it is 4242.4242.4242.4242, thanks', 'it is …, thanks'],
    ['3782 822463 10005', '…'],
    ['378282246310005', '…'],
    ['42 42 42 42 42 42 42 42', '…'],
    ['６０１１1111 1111 1117', '６０１１1111 1111 1117'],
    ['６０１１ 1111 1111 1117', '…'],
    ['order 12345 4242 4242 4242 4242 12346', 'order 12345 … 12346'],
    ['4222222222222', '…'],
  ])('leaves nothing of a card number: %s', (words, hidden) => {
    expect(hideCardNumbers(words)).toBe(hidden);
  });

  it.each([
    ['a check digit that does not fit', '4242 4242 4242 4241'],
    ['an order number', '123456789012'],
    ['two orders', '12345 12346'],
    ['three orders, whatever their digits add up to', '12345 12346 12347'],
    ['a phone number and an order', '555-123-4567 12345'],
    ['a tracking number of a carrier', '1Z999AA10123456784'],
    ['more digits than a card has', '42424242424242424242'],
    ['zeros', '0000 0000 0000 0000'],
  ])('leaves %s', (_, words) => {
    expect(hideCardNumbers(words)).toBe(words);
  });
});

/** A number of so many digits whose last one fits the others. */
const cardNumbers = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 18 }).map((digits) => {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + doubled(digit, index), 0);
  return `${digits.join('')}${(10 - (sum % 10)) % 10}`;
});
const doubled = (digit: number, index: number): number =>
  index % 2 === 1 ? digit : [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit]!;

test('no digit of a card number is left, wherever it stands', () => {
  fc.assert(
    fc.property(
      cardNumbers.filter((card) => /[1-9]/.test(card)),
      fc.constantFrom('', 'my card is ', 'hi, '),
      (card, before) => {
        expect(hideCardNumbers(`${before}${card} please`)).toBe(`${before}… please`);
      },
    ),
  );
});

test('hiding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(holdsCardNumber(hideCardNumbers(words))).toBe(false);
    }),
  );
});
