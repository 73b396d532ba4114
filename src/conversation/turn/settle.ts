import type { Decision } from './decision.ts';
import { type Message, message } from './message.ts';
import type { Turn } from './turn.ts';

/**
 * What holds for every answer, whichever intent gives it: the first words of all say that this is an automated
 * assistant, and what was said is remembered for "say that again".
 */
export function settle(turn: Turn, decision: Decision): Decision {
  const timesLost = turn.intent === 'FallbackIntent' ? decision.memory.timesLost : 0;
  const memory = { ...decision.memory, timesLost };
  // Without words of ours, Lex asks the question in bot-definition; an introduction alone would take its place.
  if (decision.say.length === 0) return { ...decision, memory };

  const introduction = memory.hasIntroducedItself ? [] : [message('conversation.introduction')];
  return {
    ...decision,
    say: [...introduction, ...decision.say],
    memory: { ...memory, hasIntroducedItself: true, lastSaid: [...decision.say, ...questionThatLexAsks(decision)] },
  };
}

function questionThatLexAsks({ move, memory }: Decision): readonly Message[] {
  return move.kind === 'proceed' && memory.openQuestion ? [memory.openQuestion.reAsk] : [];
}
