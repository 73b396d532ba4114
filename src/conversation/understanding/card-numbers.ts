/** Digits, with what people and cards put between them. */
const RUNS = /(?<![\p{L}\p{N}])\p{Nd}(?:[\p{Z}.·\p{Pd}]{0,3}\p{Nd}){12,}(?![\p{L}\p{N}])/gu;
/** Groups of digits as cards print them, beside groups of one length such as 4-4-4-4. */
const PRINTED: ReadonlySet<string> = new Set(['4-6-5', '4-6-4']);
const MOST_IN_A_GROUP = 4;
const DIGITS = { fewest: 13, most: 19 } as const;
/** What stands in the place of a card number: a mark that nothing takes for a value. */
const HIDDEN = '…';

/**
 * A message without the card numbers in it: 13 to 19 digits that fit the check digit, in one piece or in the groups that
 * cards have. Nothing that it returns tells any digit of them.
 */
export function hideCardNumbers(words: string): string {
  return words.replace(RUNS, (run) => hideIn(run));
}

/** True when a whole card number stands in the words. */
export const holdsCardNumber = (words: string): boolean => hideCardNumbers(words) !== words;

interface Group {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Other numbers may stand beside the card's: the longest stretch of whole groups that is a card number goes. */
function hideIn(run: string): string {
  const groups = [...run.matchAll(/\p{Nd}+/gu)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
    digits: digits.normalize('NFKC'),
  }));
  for (let count = Math.min(groups.length, DIGITS.most); count > 0; count -= 1) {
    for (let from = 0; from + count <= groups.length; from += 1) {
      const card = groups.slice(from, from + count);
      const [start = 0, end = 0] = [card[0]?.start, card.at(-1)?.end];
      if (isCard(card)) return hideCardNumbers(run.slice(0, start)) + HIDDEN + hideCardNumbers(run.slice(end));
    }
  }
  return run;
}

function isCard(groups: readonly Group[]): boolean {
  const number = groups.map(({ digits }) => digits).join('');
  const isLong = number.length >= DIGITS.fewest && number.length <= DIGITS.most;
  return isLong && isGroupedAsOnCards(groups) && fitsCheckDigit(number);
}

function isGroupedAsOnCards(groups: readonly Group[]): boolean {
  const lengths = groups.map(({ digits }) => digits.length);
  const [first = 0] = lengths;
  const isEven = lengths.every((length, index) => length === first || (index === lengths.length - 1 && length < first));
  return lengths.length === 1 || PRINTED.has(lengths.join('-')) || (isEven && first <= MOST_IN_A_GROUP);
}

/** Luhn's sum, ISO/IEC 7812-1; all zeros fit it and are no card. */
function fitsCheckDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, index) => total + weighed(Number(digit), index), 0);
  return sum > 0 && sum % 10 === 0;
}

const weighed = (digit: number, index: number): number => {
  if (index % 2 === 0) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
};
