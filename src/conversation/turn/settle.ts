import type { Decision, Move } from './decision.ts';
import { message } from './message.ts';
import type { Turn } from './turn.ts';

/** After any other move the conversation has gone on, and a number is no rating any more. */
const KEEPS_RATING: readonly Move['kind'][] = ['close', 'proceed'];

/**
 * What holds for every answer, whichever intent gives it: the first words of all say that this is an automated
 * assistant, and what was said is remembered for "say that again".
 */
export function settle(turn: Turn, decision: Decision): Decision {
  const timesLost = turn.intent === 'FallbackIntent' ? decision.memory.timesLost : 0;
  // Slot validation's "proceed" isn't an answer yet: dialog management's comes after it.
  const isRatingAwaited = KEEPS_RATING.includes(decision.move.kind) && decision.memory.isRatingAwaited;
  const memory = { ...decision.memory, timesLost, isRatingAwaited };
  if (decision.say.length === 0) return { ...decision, memory };

  const introduction = memory.hasIntroducedItself ? [] : [message('conversation.introduction')];
  return {
    ...decision,
    say: [...introduction, ...decision.say],
    memory: { ...memory, hasIntroducedItself: true, lastSaid: decision.say },
  };
}
