import type { ReadClause } from './read-clauses.ts';
import { soundsLikeRequest } from './sounds-like-request.ts';
import { WISH_INTENTS, type WishIntent } from './wish.ts';

const TOO_VAGUE: ReadonlySet<string> = new Set<WishIntent>(['Help', 'Stop']);

/**
 * Gives Lex's choice for the whole message to a clause that asks for something unknown, when every known wish is
 * another: whatever Lex heard has to stand somewhere.
 */
export function addLikelyWish(clauses: readonly ReadClause[], likeliest: string | undefined): readonly ReadClause[] {
  const intent = WISH_INTENTS.find((name) => name === likeliest && !TOO_VAGUE.has(name));
  const isHeard = !intent || clauses.every((clause) => !clause.intent) || clauses.some((one) => one.intent === intent);
  if (isHeard) return clauses;
  const unknown = clauses.find((clause) => !clause.recognition && soundsLikeRequest(clause.words));
  return clauses.map((clause) => (clause === unknown ? { ...clause, intent } : clause));
}
