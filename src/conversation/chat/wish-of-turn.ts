import type { TurnFacts } from '#business/chat/index';
import type { Memory } from '../turn/index.ts';

type WishOfTurn = Pick<TurnFacts, 'intent' | 'state'>;

/** With these the conversation ends, whichever wish the platform has at hand: a 4 is a rating, and no order's number. */
const CLOSING: readonly string[] = ['stop.goodbye', 'stop.rated'];

/**
 * Which wish a turn was about, and how far it came. The platform tells the wish that it has at hand now, which may be
 * none, or one that the bot has only just offered: then the wish that this answer met counts.
 *
 * @param told what the platform tells of it; the intent is empty where it has none at hand
 * @param said the keys of this very answer
 * @returns no intent where the words were no wish: a courtesy, or nothing that was understood
 */
export function wishOfTurn({ task, lastIntent }: Memory, told: WishOfTurn, said: readonly string[]): WishOfTurn {
  const { intent, state } = told;
  if (said.some((key) => CLOSING.includes(key))) return { intent: 'Stop', state: 'fulfilled' };
  const isAtHand = task !== undefined && !task.isOffered;
  if (!isAtHand && state === 'in-progress' && lastIntent && said.some((key) => key.startsWith(keysOf(lastIntent))))
    return { intent: lastIntent, state: 'fulfilled' };
  return { intent: intent === '' ? (task?.intent ?? '') : intent, state };
}

/** @example keysOf("CheckOrderStatus") → "checkOrderStatus." */
const keysOf = (intent: string): string => `${intent.charAt(0).toLowerCase()}${intent.slice(1)}.`;
