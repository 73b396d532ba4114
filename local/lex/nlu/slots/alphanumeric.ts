import type { SlotTypeDefinition } from '../../definition.ts';
import { createMatcher } from './bounded-regex.ts';
import type { Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

const CODE = /(?<![\p{L}\p{N}@.])[\p{L}\p{N}]+(?:[-_/][\p{L}\p{N}]+)*(?![\p{L}\p{N}@])/gu;

const codesIn = (text: string): Span[] =>
  [...text.matchAll(CODE)].map((match) => spanAt(text, [match.index, match.index + match[0].length], match[0]));

const hasDigit = (span: Span): boolean => /\p{N}/u.test(span.value.originalValue);
const hasBoth = (span: Span): boolean => hasDigit(span) && /\p{L}/u.test(span.value.originalValue);

/** An answer's codes with digits first; a lone word is a code too. */
function codesInAnswer(text: string): Span[] {
  const codes = codesIn(text);
  const withDigits = codes.filter(hasDigit);
  if (withDigits.length > 0) return withDigits;
  return codes.length === 1 ? codes : [];
}

/** The longest value that a type with a regular expression stores. */
const MAX_LENGTH = 30;
const MAX_PIECES = 6;

/** What matches as a whole, words together where the expression has room for spaces: the longest at each place. */
function matchingIn(text: string, matches: (value: string) => boolean): Span[] {
  const pieces = [...text.matchAll(/[\p{L}\p{N}]+(?:[^\s\p{L}\p{N}]+[\p{L}\p{N}]+)*/gu)];
  const found: Span[] = [];
  for (const [from, piece] of pieces.entries()) {
    if (piece.index < (found.at(-1)?.end ?? 0)) continue;
    const ends = pieces.slice(from, from + MAX_PIECES).map((last) => last.index + last[0].length);
    const end = ends.findLast((stop) => stop - piece.index <= MAX_LENGTH && matches(text.slice(piece.index, stop)));
    if (end !== undefined) found.push(spanAt(text, [piece.index, end], text.slice(piece.index, end)));
  }
  return found;
}

/** AMAZON.AlphaNumeric, or a type derived from it whose regular expression every value must match. */
export function createAlphaNumericResolver(definition: SlotTypeDefinition | undefined): Resolver {
  const source = definition?.valueSelectionSetting?.regexFilter?.pattern;
  if (source === undefined) {
    return createPatternResolver('AB123', (text) => codesIn(text).filter(hasBoth), codesInAnswer);
  }
  const matches = createMatcher(source);
  return createPatternResolver('AB123', (text) => matchingIn(text, matches));
}
