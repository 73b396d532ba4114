import type { IntentName } from '#generated/bot';
import type { RankedIntent } from '../../turn/sentiment.ts';
import { addLikelyWish } from './add-likely-wish.ts';
import { joinClauses } from './join-clauses.ts';
import { readClauses } from './read-clauses.ts';
import type { Wish } from './wish.ts';

/**
 * Finds what a message wishes for, in the order said.
 *
 * Lex resolves one intent for a message. For a message with a single wish its choice stands, unless the words clearly
 * speak of another intent and not of that one.
 *
 * @param ranked what Lex holds possible for the whole message, best first
 * @returns at least one wish unless `ranked` is empty and nothing is recognised; the same intent twice only for two orders
 */
export function findWishes(words: string, ranked: readonly RankedIntent[]): readonly Wish[] {
  const likely = ranked.map(({ intent }) => intent);
  const wishes = joinClauses(words, addLikelyWish(readClauses(words, likely), likely[0]));
  const [first, ...others] = wishes;
  if (others.length > 0) return wishes;
  const intent: IntentName | undefined = first?.intent ?? likely[0];
  return intent ? [{ intent, words }] : [];
}
