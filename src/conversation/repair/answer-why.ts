import { type Decision, message, type Turn } from '../turn/index.ts';
import { asksWhy } from '../understanding/small-talk.ts';
import { goBack } from './go-back.ts';

/** Says what the open question is for, and puts it again. */
export function answerWhy(turn: Turn): Decision | undefined {
  if (!asksWhy(turn.words)) return undefined;
  const { task } = turn.memory;
  if (!task) return undefined;
  const reason =
    typeof task.asked === 'object'
      ? message('why', { intent: task.intent, slot: task.asked.slot })
      : message('why.confirmation');
  return goBack({ ...turn, memory: { ...turn.memory, timesLost: 0 } }, [reason]);
}
