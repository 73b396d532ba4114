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
  const { rater, ...others } = withoutOldChoice(turn, decision);
  const isRated = isRatingAwaited || decision.move.kind === 'fulfil';
  const memory = { ...others, timesLost, isRatingAwaited, ...(isRated && rater !== undefined && { rater }) };
  if (decision.say.length === 0) return { ...decision, memory };

  const introduction = memory.hasIntroducedItself ? [] : [message('conversation.introduction')];
  return {
    ...decision,
    say: [...introduction, ...decision.say],
    memory: { ...memory, hasIntroducedItself: true, lastSaid: decision.say },
  };
}

/** What the customer was asked to choose from before this answer isn't asked any more. */
function withoutOldChoice({ memory: before }: Turn, { memory, move }: Decision): Decision['memory'] {
  if (move.kind === 'proceed' || memory.between !== before.between) return memory;
  const { between: _, ...others } = memory;
  return others;
}
