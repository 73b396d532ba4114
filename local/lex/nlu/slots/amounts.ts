import { findNumbers } from './number.ts';

/** A quantity that a unit may stand beside. */
export interface Amount {
  start: number;
  end: number;
  value: number;
}

/** Nothing is counted beyond, where numbers are no longer written in digits alone. */
const LARGEST = 1e15;

const DIGITS = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+|\d+)?(?:(?<=\d)(?:\.\d+)?|\.\d+)(?![\d])/g;
const SCALE = /^\s*(?:(k|thousand)|(m|million)|(bn|billion))(?![a-z])/i;
const SCALES = [1000, 1_000_000, 1_000_000_000];
const WORDS = /\b(?:(half(?:\s+of)?\s+an?)|(a\s+couple(?:\s+of)?)|an?|one)\s+(?=[a-z])/gi;
const AND_A_HALF = /^\s+and\s+(?:a\s+half|1\/2)(?![a-z])/i;

/** Every number of a text that may count something, digits beside letters included ("3USD", "10min"); "a" is one. */
export function findAmounts(text: string): Amount[] {
  const written = [...text.matchAll(DIGITS)].flatMap(({ 0: digits, index }): Amount[] => {
    if (digits === '') return [];
    return [withScale(text, { start: index, end: index + digits.length, value: Number(digits.replaceAll(',', '')) })];
  });
  const spelled = findNumbers(text, true).map(({ start, end, value }): Amount => ({
    start,
    end,
    value: Math.abs(Number(value.interpretedValue)),
  }));
  const words = [...text.matchAll(WORDS)].map(({ 0: word, 1: half, 2: couple, index }): Amount => ({
    start: index,
    end: index + word.trimEnd().length,
    value: half ? 0.5 : couple ? 2 : 1,
  }));
  const all = withoutOverlaps([...written, ...spelled, ...words]).map((amount) => withHalf(text, amount));
  return all.filter(({ value }) => value <= LARGEST);
}

/** "1.5 million", "20k"; a bare "m" is a million only where money is spoken of, so here it is left to the units. */
function withScale(text: string, amount: Amount): Amount {
  const match = SCALE.exec(text.slice(amount.end));
  if (!match || match[2]?.toLowerCase() === 'm') return amount;
  const scale = SCALES[match.slice(1).findIndex(Boolean)] ?? 1;
  return { ...amount, end: amount.end + match[0].length, value: amount.value * scale };
}

/** "two and a half" */
function withHalf(text: string, amount: Amount): Amount {
  const match = AND_A_HALF.exec(text.slice(amount.end));
  return match ? { ...amount, end: amount.end + match[0].length, value: amount.value + 0.5 } : amount;
}

/** The first of those that overlap in position, the longer where they begin together. */
function withoutOverlaps(amounts: Amount[]): Amount[] {
  const kept: Amount[] = [];
  for (const amount of amounts.sort((one, other) => one.start - other.start || other.end - one.end)) {
    if (amount.start >= (kept.at(-1)?.end ?? 0)) kept.push(amount);
  }
  return kept;
}
