import { NUMBERS_IN_WORDS } from './values/spelled-numbers.ts';
import type { FoundValue } from './values/value-kind.ts';

type Placeholder = '[email]' | '[phone]' | '[number]' | '[name]';

interface Part {
  readonly start: number;
  readonly end: number;
  readonly placeholder: Placeholder;
}

const PLACEHOLDERS = /(\[(?:email|phone|number|name)\])/;
/** Digits of any script, with what people and printers put between them. */
const DIGIT_GROUPS = /\p{Nd}(?:[\p{Z}\s.,:/()\p{Pd}_*#+|\p{Cf}]{0,3}\p{Nd})*/gu;
const FEWEST_DIGITS = 3;
/** As they are said on the phone. */
const IN_WORDS = new RegExp(`(?<![a-z])${NUMBERS_IN_WORDS}`, 'gi');
const KINDS: Partial<Record<FoundValue['kind'], Placeholder>> = {
  email: '[email]',
  phone: '[phone]',
  firstName: '[name]',
  lastName: '[name]',
};

/**
 * A message without what identifies a person: e-mail addresses, the phone numbers and names that were found, and every
 * number of three digits or more, in any grouping and script, or of two words or more. What stands in for them says what was there.
 *
 * Doing it twice changes nothing; it takes time in proportion to the message.
 *
 * @param found what `findValues` found in these words, or in others of the same customer: each is replaced wherever
 *              its words stand
 */
export function redact(words: string, found: readonly FoundValue[]): string {
  return words
    .split(PLACEHOLDERS)
    .map((text, index) => (index % 2 === 1 ? text : redactPlain(text, found)))
    .join('');
}

function redactPlain(text: string, found: readonly FoundValue[]): string {
  const said = found.flatMap(({ kind, words }) => {
    const placeholder = KINDS[kind];
    return placeholder && words !== '' ? placesOf(text, words, placeholder) : [];
  });
  const parts = [...emailsIn(text), ...said, ...numbersIn(text)].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );

  let [redacted, at] = ['', 0];
  for (const { start, end, placeholder } of parts) {
    if (start < at) {
      // Overlapping parts go as one.
      at = Math.max(at, end);
      continue;
    }
    redacted += text.slice(at, start) + placeholder;
    at = end;
  }
  return redacted + text.slice(at);
}

/** Wherever these very words stand by themselves. */
function placesOf(text: string, words: string, placeholder: Placeholder): Part[] {
  const places: Part[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const isPartOfWord = areOneWord(text, start) || areOneWord(text, end);
    if (!isPartOfWord) places.push({ start, end, placeholder });
  }
  return places;
}

/** Whether letters stand on both sides of a place. */
const areOneWord = (text: string, at: number): boolean => isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at));
const isLetter = (unit: string): boolean => /[\p{L}\p{M}]/u.test(unit);

/** Anything around an "@" is taken for an address. */
function emailsIn(text: string): Part[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: token, index }) => {
    const at = token.indexOf('@');
    if (at < 0 || token.length < 3) return [];
    const end = index + token.length - (/[.,;:!?)\]>"']{0,8}$/.exec(token)?.[0].length ?? 0);
    return [{ start: index, end: Math.max(end, index + at + 1), placeholder: '[email]' as const }];
  });
}

function numbersIn(text: string): Part[] {
  const inDigits = [...text.matchAll(DIGIT_GROUPS)].filter(
    ([said]) => (said.match(/\p{Nd}/gu)?.length ?? 0) >= FEWEST_DIGITS,
  );
  return [...inDigits, ...text.matchAll(IN_WORDS)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
    placeholder: '[number]',
  }));
}
