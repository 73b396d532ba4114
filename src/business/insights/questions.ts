import { isSlot } from './conversation-outcome.ts';
import type { KeptTurn } from './conversation-state.ts';
import type { Measures } from './counts.ts';

/**
 * Which slots were asked for and filled, each once however often it is asked, and at which question the conversation ends.
 * A slot is filled by an understood answer after which the same intent doesn't ask for it any more.
 */
export function questionsOf(turns: readonly KeptTurn[]): Measures {
  const asked = new Set(turns.flatMap(({ intent, asks }) => (isSlot(asks) ? [`${intent}.${asks}`] : [])));
  const filled = new Set(turns.flatMap((turn, index) => filledBy(turn, turns[index - 1])));
  const last = turns.at(-1);
  return {
    ...(asked.size > 0 && { 'slots-asked': asked.size }),
    ...(filled.size > 0 && { 'slots-filled': filled.size }),
    ...once('slot-asked', [...asked]),
    ...once('slot-filled', [...filled]),
    ...(last?.asks !== undefined && once('left-at', [`${last.intent}.${last.asks}`])),
  };
}

function filledBy(turn: KeptTurn, before: KeptTurn | undefined): readonly string[] {
  const slot = before?.asks;
  if (!before || !isSlot(slot) || turn.turn !== before.turn + 1) return [];
  const isFilled = turn.intent === before.intent && !turn.isMissed && turn.state !== 'failed' && turn.asks !== slot;
  return isFilled ? [`${before.intent}.${slot}`] : [];
}

const once = (name: string, labels: readonly string[]): Measures =>
  Object.fromEntries(labels.map((label) => [`${name}/${label}`, 1]));
