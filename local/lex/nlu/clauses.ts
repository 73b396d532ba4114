import { wordsOf } from './words.ts';

const BOUNDARY = /[,;:.!?]+\s+|\s+(?:and|but|also|then|because|so)\s+|\s+[-–—]\s+/i;
const MIN_WORDS = 3;
const MAX_CLAUSES = 4;

/** The parts of a sentence that may each be a request; empty when it has one part only. */
export function clausesOf(text: string): string[] {
  const clauses = text
    .split(BOUNDARY)
    .map((clause) => clause.trim())
    .filter((clause) => wordsOf(clause).length >= MIN_WORDS);
  return clauses.some((clause) => clause.length < text.trim().length) ? clauses.slice(0, MAX_CLAUSES) : [];
}
