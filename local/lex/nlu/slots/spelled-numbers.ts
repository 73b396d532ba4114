import { loadLazily } from '../lazily.ts';

interface Recognized {
  start: number;
  /** The position of the last character. */
  end: number;
  resolution?: { value?: string | null };
}

/** The one function of the library that is used. Its own types stand behind a bundle that TypeScript can't follow. */
interface Library {
  recognizeNumber(text: string, culture: string): Recognized[];
}

/** A number in words and where it stands. */
export interface SpelledNumber {
  start: number;
  end: number;
  digits: string;
}

const ENGLISH = 'en-us';
const PLAIN = /^-?\d+(?:\.\d+)?$/;
const library = loadLazily<Library>('@microsoft/recognizers-text-number');

/**
 * Numbers in words, in order: "two hundred and five", "a dozen", "three point one four".
 *
 * Only short runs of number words are given to the library: its readers of money, durations and times take seconds for
 * a long text and misread common ones ("USD 300" as 3, "a fortnight" as P12), so those types have their own.
 */
export function readSpelledNumbers(words: string): SpelledNumber[] {
  return library()
    .recognizeNumber(words, ENGLISH)
    .flatMap(({ start, end, resolution }) => {
      const digits = resolution?.value ?? '';
      return PLAIN.test(digits) ? [{ start, end: end + 1, digits }] : [];
    });
}
