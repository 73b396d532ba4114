import { freeMatches, type Sentence, type Spotted } from './sentence.ts';

/** Three groups of four of Crockford's base 32, one of them with a digit. */
const CODE = /(?<![\w-])(?=[\w-]*\d)([0-9a-hjkmnp-tv-z]{4})-([0-9a-hjkmnp-tv-z]{4})-([0-9a-hjkmnp-tv-z]{4})(?![\w-])/g;

/** The code of a booked call. */
export const findBookingCodes = (sentence: Sentence): Spotted[] =>
  [...freeMatches(sentence, CODE)].flatMap(({ 0: said, start, end }) =>
    // Phone numbers look alike in their digits alone.
    /[a-z]/.test(said) ? [{ kind: 'bookingCode' as const, value: said.toUpperCase(), start, end }] : [],
  );
