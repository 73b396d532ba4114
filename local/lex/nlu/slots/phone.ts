import type { CountryCode } from 'libphonenumber-js';
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { findNumberWords } from './number-words.ts';
import type { ResolverFactory, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

const CANDIDATE = /(?<![\p{L}\p{N}_@.#-])\+?\(?\d(?:[\s().-]{0,2}\d){6,14}(?![\p{L}\p{N}_@]|[-.]\d)/gu;
const LOCAL_DIGITS = 7;
const NATIONAL_DIGITS = 10;
const DEFAULT_COUNTRY = 'US';

/** A number with a plus, with separators or with all ten digits is a phone number in any sentence; others in answers. */
const standsOut = (written: string, digits: string): boolean =>
  written.startsWith('+') || /[\s().-]/.test(written) || digits.length === NATIONAL_DIGITS;

/** A local number, one of the country, or one with a country code whose plus was left out. */
const isPossible = (digits: string, hasPlus: boolean, country: CountryCode): boolean =>
  (digits.length === LOCAL_DIGITS && !hasPlus) ||
  [hasPlus ? `+${digits}` : digits, `+${digits}`].some((number) =>
    parsePhoneNumberFromString(number, country)?.isPossible(),
  );

function findWritten(text: string, isAnswer: boolean, country: CountryCode): Span[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const written = match[0];
    const digits = written.replace(/\D/g, '');
    const hasPlus = written.startsWith('+');
    if (!isAnswer && !standsOut(written, digits)) return [];
    if (!isPossible(digits, hasPlus, country)) return [];
    const value = hasPlus ? `+${digits}` : digits;
    return [spanAt(text, [match.index, match.index + written.length], value)];
  });
}

/** "five five five one two one two": read out digit by digit, as an answer. */
const findReadOut = (text: string, country: CountryCode): Span[] =>
  findNumberWords(text)
    .filter(({ digits }) => /^\d{7,15}$/.test(digits) && isPossible(digits, false, country))
    .map(({ start, end, digits }) => spanAt(text, [start, end], digits));

function countryOf(localeId: string): CountryCode {
  const country = localeId.slice(-2);
  return isSupportedCountry(country) ? country : DEFAULT_COUNTRY;
}

/** AMAZON.PhoneNumber: no punctuation, a leading plus is kept; others are read as numbers of the locale's country. */
export const createPhoneResolver: ResolverFactory = (_, localeId) => {
  const country = countryOf(localeId);
  return createPatternResolver(
    '555-123-4567',
    (text) => findWritten(text, false, country),
    (text) => {
      const written = findWritten(text, true, country);
      return written.length > 0 ? written : findReadOut(text, country);
    },
  );
};
