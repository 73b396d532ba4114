import { type Decision, message, type Turn } from '../turn/index.ts';
import { mayBeMadeGood, wasToldOfTrouble } from '../understanding/mood/index.ts';
import { readTroubleChoice } from '../understanding/trouble-choices.ts';
import { goBackUnderstood } from './go-back.ts';

const BY_PERSON = { sendAgain: 'trouble.sendAgain', moneyBack: 'trouble.moneyBack' } as const;

/**
 * Lets a customer have the way out of a late, lost or damaged delivery that they choose right after they heard of it:
 * waiting is noted; a late order, which may still come, is given back or sent again by a person. What was lost or damaged
 * is a wish of its own.
 */
export function answerTroubleChoice(turn: Turn): Decision | undefined {
  if (turn.memory.task || !wasToldOfTrouble(turn.memory)) return undefined;
  const choice = readTroubleChoice(turn.words);
  if (!choice || (choice !== 'wait' && mayBeMadeGood(turn.memory))) return undefined;
  if (choice === 'wait') return goBackUnderstood(turn, [message('trouble.waits')]);
  return {
    move: { kind: 'fulfil', intent: 'TalkToAgent' },
    say: [message(BY_PERSON[choice])],
    slots: {},
    memory: { ...turn.memory, timesLost: 0 },
  };
}
