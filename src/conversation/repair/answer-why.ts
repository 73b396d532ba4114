import { type Decision, message, type Turn } from '../turn/index.ts';
import { asksWhy } from '../understanding/small-talk.ts';
import { goBack } from './go-back.ts';

/** "Why?" alone is about the question; "why is that?" may be about anything. */
const isPlainWhy = (words: string): boolean => /^\W*why\W*$/i.test(words);

/** Says what the open question is for, and puts it again. */
export function answerWhy(turn: Turn): Decision | undefined {
  if (!asksWhy(turn.words)) return undefined;
  const { task } = turn.memory;
  if (!task) return isPlainWhy(turn.words) ? goBack(turn, [message('why.nothingAsked')]) : undefined;
  const reason =
    typeof task.asked === 'object'
      ? message('why', { intent: task.intent, slot: task.asked.slot })
      : message('why.confirmation');
  return goBack({ ...turn, memory: { ...turn.memory, timesLost: 0 } }, [reason]);
}
