import type { IntentName } from '#generated/bot';
import type { Turn } from '../turn/index.ts';
import { holdsValueFor } from './holds-value-for.ts';

/** The wish that was met last, when the words correct a value of it and nothing has begun since but an offer. */
export function correctedWish(turn: Turn): IntentName | undefined {
  const { task, lastIntent } = turn.memory;
  if ((task && !task.isOffered) || !lastIntent || !isOpenToAnything(turn)) return undefined;
  return holdsValueFor(lastIntent, turn.corrections) ? lastIntent : undefined;
}

/** Lex took the words for nothing in particular, for the wish that was met last, or for no answer to an offer. */
function isOpenToAnything({ stage, intent, memory }: Turn): boolean {
  if (stage.kind === 'confirmation-answered') return stage.answer !== 'yes';
  return stage.kind === 'start' && (intent === 'FallbackIntent' || intent === memory.lastIntent);
}
