import { type Decision, endTask, isEcho, listen, message, type Turn } from '../turn/index.ts';

/** How often in a row a question may go unanswered before a person is offered instead. */
export const MAX_MISSES = 3;

/** How often in a row the question for this slot (null for a yes or no) has gone unanswered, this turn included; a message that was sent twice misses once. */
export function countMiss(turn: Turn, slot: string | null): number {
  const { task } = turn.memory;
  const asked = typeof task?.asked === 'object' ? task.asked.slot : null;
  if (!task || asked !== slot) return 1;
  return isEcho(turn) ? task.timesMissed : task.timesMissed + 1;
}

/** Lets the question go and offers a person; the conversation stays open for another wish. */
export function giveUp(turn: Turn): Decision {
  return listen(turn, {
    say: [
      message('conversation.givenUp'),
      message('conversation.offerOfPerson', { contact: turn.supportContact }),
      message('conversation.anythingElse'),
    ],
    choices: [{ label: message('choice.agent'), says: 'agent' }],
    memory: endTask(turn.memory),
  });
}
