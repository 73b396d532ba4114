import { type Decision, message, type Task, type Turn } from '../turn/index.ts';
import { wantsCode } from '../identity/wants-code.ts';
import { refusesAnswer } from '../understanding/refusals.ts';
import { kindOfSlot } from '../understanding/values/index.ts';
import { goBackUnderstood } from './go-back.ts';

/**
 * A "no" where no yes or no was asked: the customer hasn't got the value, or doesn't want to tell it. Says what it is
 * for and which ways there are, and puts the question again; a second one is a miss like any other. Who hasn't got a
 * proof at hand is sent a code instead.
 */
export function answerRefusal(turn: Turn): Decision | undefined {
  const { task } = turn.memory;
  if (!task || !isAskedFirst(task) || !refusesAnswer(turn.words)) return undefined;
  const { intent, asked } = task;
  if (typeof asked !== 'object' || maySayNo(task, asked.slot) || wantsCode(turn)) return undefined;
  if (turn.memory.lastSaid.some(({ key }) => key === 'refusal.ways')) return undefined;
  return goBackUnderstood(turn, [message('why', { intent, slot: asked.slot }), message('refusal.ways', { intent })]);
}

const isAskedFirst = ({ timesMissed }: Task): boolean => timesMissed === 0;

/** "No" is an answer to how much somebody would like to spend. */
const maySayNo = ({ intent }: Task, slot: string): boolean => kindOfSlot(intent, slot) === 'budget';
