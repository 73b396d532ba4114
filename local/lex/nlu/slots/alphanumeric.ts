import type { SlotTypeDefinition } from '../../definition.ts';
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

/** AMAZON.AlphaNumeric, or a type derived from it whose regular expression every value must match. */
export function createAlphaNumericResolver(definition: SlotTypeDefinition | undefined): Resolver {
  const source = definition?.valueSelectionSetting?.regexFilter?.pattern;
  if (source === undefined) {
    return createPatternResolver('AB123', (text) => codesIn(text).filter(hasBoth), codesInAnswer);
  }
  const pattern = new RegExp(`^(?:${source})$`, 'i');
  const matching = (text: string) => codesIn(text).filter((span) => pattern.test(span.value.originalValue));
  return createPatternResolver('AB123', matching);
}
