import { findNumberWords } from './number-words.ts';
import type { Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

/** Digits that are no part of a word, an e-mail address, a date or a time; thousands may have commas. */
const DIGITS =
  /(?<![\p{L}\p{N}_@.:/-])(?:minus\s+|negative\s+)?-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s+(hundred|thousand|million|billion)\b)?(?![\p{L}\p{N}_@]|[-:/]\d|\.\d)/giu;
/** ".5" and, as an answer only, "1.5k": in a sentence that is rather a name ("a 4k screen"). */
const FRACTION = /(?<![\p{L}\p{N}_@.:/])-?\.\d+(?![\p{L}\p{N}_@.])/gu;
const WITH_K = /(?<![\p{L}\p{N}_@.:/-])(\d+(?:\.\d+)?)\s?k(?![\p{L}\p{N}_@])/giu;
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 };

/** "1,200" is 1200, "minus 15" -15, "3 million" 3000000; leading zeros go. */
function readDigits(written: string, scale = ''): string {
  const sign = /^[-mn]/i.test(written) ? '-' : '';
  const digits = (/[\d.,]+/.exec(written)?.[0] ?? '').replaceAll(',', '').replace(/^0+(?=\d)/, '');
  const factor = SCALES[scale.toLowerCase()];
  return sign + (factor === undefined ? digits.replace(/^(?=\.)/, '0') : String(Number(digits) * factor));
}

const findMatches = (text: string, pattern: RegExp, read: (match: RegExpExecArray) => string): Span[] =>
  [...text.matchAll(pattern)].map((match) => spanAt(text, [match.index, match.index + match[0].length], read(match)));

const findWritten = (text: string): Span[] => [
  ...findMatches(text, DIGITS, ([written, scale]) => readDigits(written, scale)),
  ...findMatches(text, FRACTION, ([written]) => readDigits(written)),
];

const findWithK = (text: string): Span[] =>
  findMatches(text, WITH_K, ([, digits]) => String(Math.round(Number(digits) * SCALES['thousand']!)));

/** Numbers in words; one lone word ("the one I bought") counts only when `takesLoneWord`. */
const findInWords = (text: string, takesLoneWord: boolean): Span[] =>
  findNumberWords(text)
    .filter(({ isLoneWord }) => takesLoneWord || !isLoneWord)
    .map(({ start, end, digits }) => spanAt(text, [start, end], digits));

/** All numbers of a text in order; written ones hide those in words that overlap ("3 million"). */
export function findNumbers(text: string, takesLoneWord: boolean): Span[] {
  const written = findWritten(text);
  const inWords = findInWords(text, takesLoneWord).filter((span) =>
    written.every((other) => span.end <= other.start || other.end <= span.start),
  );
  return [...written, ...inWords].sort((one, other) => one.start - other.start);
}

/** Digits before words: "the one with 12345" means 12345. */
function findInAnswer(text: string): Span[] {
  const written = [...findWithK(text), ...findWritten(text)];
  return written.length > 0 ? written : findInWords(text, true);
}

/**
 * AMAZON.Number: `interpretedValue` is the plain number, `originalValue` the digits as typed, leading zeros included.
 * Open point 16: "$50" is read as 50 with originalValue "50".
 */
export const createNumberResolver = (): Resolver =>
  createPatternResolver('12345', (text) => findNumbers(text, false), findInAnswer);
