import type { IntentName } from '#generated/bot';
import { type Decision, message, type Turn } from '../turn/index.ts';
import { readCommand } from '../understanding/commands.ts';
import { asksToCancelOrder } from '../understanding/small-talk.ts';
import { asksHowToEnd, asksWhetherCancelled, isQuestion } from '../understanding/steering-questions.ts';
import { goBackUnderstood } from './go-back.ts';

/**
 * Answers a question about cancelling or stopping in the words of commands: asking isn't doing. Whether an order was
 * cancelled is told with its status, where no wish is at hand that the question could be about.
 */
export function answerSteeringQuestion(turn: Turn): Decision | undefined {
  const { words, memory } = turn;
  const wish = memory.task && !memory.task.isOffered ? memory.task.intent : undefined;
  if (asksWhetherCancelled(words)) {
    return wish && goBackUnderstood(turn, [message('cancel.nothingYet', { intent: wish })]);
  }
  if (!isAboutSteering(turn) || (!wish && asksToCancelOrder(words))) return undefined;
  return goBackUnderstood(turn, [wish ? message('cancel.how', { intent: wish }) : message('stop.how')]);
}

/** What ends something, and is therefore not to be misheard. */
const ENDS: readonly IntentName[] = ['Cancel', 'Stop'];

const isAboutSteering = ({ words, intent }: Turn): boolean =>
  asksHowToEnd(words) || (ENDS.includes(intent) && isQuestion(words) && readCommand(words) === undefined);
