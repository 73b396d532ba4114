import type { Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

/** AA9A, A9A, A9, A99, AA9 or AA99, then 9AA. */
const CODE = /(?<![\p{L}\p{N}])([A-Z](?:\d[A-Z]|\d{1,2}|[A-Z]\d[A-Z]|[A-Z]\d{1,2}))\s*(\d[A-Z]{2})(?![\p{L}\p{N}])/giu;

const find = (text: string): Span[] =>
  [...text.matchAll(CODE)].map(({ 0: written, 1: outward = '', 2: inward = '', index }) =>
    spanAt(text, [index, index + written.length], `${outward} ${inward}`.toUpperCase()),
  );

/**
 * AMAZON.UKPostalCode: capitals with one space, in the documented formats; whether there is such a code is not checked.
 * It exists in en_GB alone: the build of another locale that uses it fails.
 */
export const createUkPostalCodeResolver = (): Resolver => createPatternResolver('SW1A 1AA', find);
