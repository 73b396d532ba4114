import { findFallback } from '../definition.ts';
import type { Interpretation, Turn } from './turn.ts';
import { newIntentState } from './turn.ts';

/** Readings beside the best one. */
export const MAX_ALTERNATIVES = 4;

export const isConfident = ({ locale }: Turn, { score = 0 }: Interpretation): boolean =>
  score > 0 && score >= locale.nluIntentConfidenceThreshold;

/**
 * All readings for hook and client, five at most: the active intent first, then the others by score, with
 * FallbackIntent where the threshold lies.
 */
export function interpretationsOf(turn: Turn): Interpretation[] {
  const { intent } = turn.memory;
  const active = intent ? [{ ...turn.ranked.find((other) => other.intent.name === intent.name), intent }] : [];
  const others = turn.ranked.filter((other) => other.intent.name !== intent?.name);
  const above = others.filter((other) => isConfident(turn, other)).slice(0, MAX_ALTERNATIVES - 1);
  const below = others.filter((other) => !isConfident(turn, other));
  return [...active, ...above, ...fallbackUnless(turn, intent?.name), ...below].slice(0, MAX_ALTERNATIVES + 1);
}

function fallbackUnless(turn: Turn, active: string | undefined): Interpretation[] {
  const fallback = findFallback(turn.locale);
  return fallback && fallback.intentName !== active ? [{ intent: newIntentState(fallback) }] : [];
}

/** Who found a reading: a language model where the meaning decided, or where its second reading filled an asked slot. */
export const sourceOf = (turn: Turn, { intent, basis }: Interpretation): 'Bedrock' | 'Lex' =>
  basis === 'meaning' || (turn.isAssisted && intent === turn.memory.intent) ? 'Bedrock' : 'Lex';
