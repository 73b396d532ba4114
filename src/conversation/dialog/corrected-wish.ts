import type { IntentName } from '#generated/bot';
import type { Turn } from '../turn/index.ts';
import { isMereCorrection } from '../understanding/is-mere-correction.ts';
import { holdsValueFor } from './holds-value-for.ts';

/**
 * The wish that was met last, when the words correct a value of it and nothing has begun since but an offer. Another
 * order number, after a wish that takes none, asks for that order's status: it is what can be told without harm.
 */
export function correctedWish(turn: Turn): IntentName | undefined {
  const { task, lastIntent } = turn.memory;
  if ((task && !task.isOffered) || !lastIntent || !isOpenToAnything(turn)) return undefined;
  if (holdsValueFor(lastIntent, turn.corrections)) return lastIntent;
  return turn.corrections.some(({ kind }) => kind === 'orderNumber') ? 'CheckOrderStatus' : undefined;
}

/**
 * Lex took the words for nothing in particular, for the wish that was met last, or for no answer to an offer; or they
 * are nothing but a correction, whatever Lex took them for ("that's the wrong order" sounds like a return).
 */
function isOpenToAnything({ stage, intent, memory, words, corrections }: Turn): boolean {
  if (stage.kind === 'confirmation-answered') return stage.answer !== 'yes';
  if (stage.kind !== 'start') return false;
  return intent === 'FallbackIntent' || intent === memory.lastIntent || isMereCorrection(words, corrections);
}
