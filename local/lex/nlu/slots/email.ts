import type { Resolver, Span } from './resolver.ts';
import { createPatternResolver, spanAt } from './resolver.ts';

const WRITTEN =
  /(?<![\w.+-])[A-Za-z0-9](?:[\w.%+-]*[A-Za-z0-9_+-])?@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;
const SPOKEN = /\b[\w+-]+(?:\s+(?:dot|underscore|dash)\s+[\w+-]+)*\s+at\s+[\w-]+(?:\s+dot\s+[A-Za-z]{2,})+\b/gi;
const SIGNS: Record<string, string> = { dot: '.', at: '@', underscore: '_', dash: '-' };

function find(text: string): Span[] {
  const written = [...text.matchAll(WRITTEN)].map((match) => spanOf(text, match, match[0]));
  if (written.length > 0) return written;
  return [...text.matchAll(SPOKEN)].map((match) => spanOf(text, match, writeOut(match[0])));
}

const spanOf = (text: string, match: RegExpMatchArray, value: string): Span =>
  spanAt(text, [match.index ?? 0, (match.index ?? 0) + match[0].length], value);

/** "john dot doe at email dot com" → "john.doe@email.com" */
const writeOut = (spoken: string): string =>
  spoken
    .split(/\s+/)
    .map((word) => SIGNS[word.toLowerCase()] ?? word)
    .join('');

/** AMAZON.EmailAddress, written or read out. */
export const createEmailResolver = (): Resolver => createPatternResolver('john@example.com', find);
