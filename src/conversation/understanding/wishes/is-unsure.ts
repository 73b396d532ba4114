import { recognizeWish } from './recognize-wish.ts';
import { soundsLikeRequest } from './sounds-like-request.ts';
import { splitClauses } from './split-clauses.ts';
import type { Wish } from './wish.ts';

/**
 * True when a part of the message sounds like a wish and it isn't known which: then a language model may know better.
 *
 * @param wishes what was found in the message
 */
export function isUnsure(words: string, wishes: readonly Wish[]): boolean {
  const clauses = splitClauses(words);
  const hasUnknown = clauses.some((clause) => soundsLikeRequest(clause.words) && !recognizeWish(clause.words));
  const isNothingKnown = wishes.every(({ intent }) => intent === 'FallbackIntent');
  return hasUnknown && (clauses.length > 1 || isNothingKnown);
}
