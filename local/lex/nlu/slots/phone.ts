import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

const CANDIDATE = /(?<![\p{L}\p{N}_@.#-])\+?\(?\d(?:[\s().-]{0,2}\d){6,14}(?![\p{L}\p{N}_@]|[-.]\d)/gu;
const LOCAL_DIGITS = 7;
const NATIONAL_DIGITS = 10;

/** A number with a plus, with separators or with all ten digits is a phone number in any sentence; others in answers. */
const standsOut = (written: string, digits: string): boolean =>
  written.startsWith('+') || /[\s().-]/.test(written) || digits.length === NATIONAL_DIGITS;

function find(text: string, isAnswer: boolean): Span[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const written = match[0];
    const digits = written.replace(/\D/g, '');
    if (!isAnswer && !standsOut(written, digits)) return [];
    if (digits.length !== LOCAL_DIGITS && !parsePhoneNumberFromString(written, 'US')?.isPossible()) return [];
    const value = written.startsWith('+') ? `+${digits}` : digits;
    return [spanAt(text, [match.index, match.index + written.length], value)];
  });
}

/** AMAZON.PhoneNumber: no punctuation, a leading plus is kept; numbers without one are read as US numbers. */
export const createPhoneResolver = (): Resolver =>
  createPatternResolver(
    '555-123-4567',
    (text) => find(text, false),
    (text) => find(text, true),
  );
