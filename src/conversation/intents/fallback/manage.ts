import { goBack, MAX_MISSES } from '../../repair/index.ts';
import { type Decision, endTask, listen, type Memory, message, type Turn } from '../../turn/index.ts';

/** From the second message in a row that isn't understood, a person is offered as well. */
const OFFER_PERSON_FROM = 2;

/** Says that nothing was understood, goes back to the open question, and gives up on it the second time. */
export function manage(turn: Turn): Decision {
  const timesLost = turn.memory.timesLost + 1;
  const memory = countMissed({ ...turn.memory, timesLost });
  const isPatient = timesLost < OFFER_PERSON_FROM && (memory.task?.timesMissed ?? 0) < MAX_MISSES;
  if (isPatient) return tryAgain({ ...turn, memory });

  const say = [
    message('fallback.again'),
    message('fallback.example'),
    message('conversation.offerOfPerson', { contact: turn.supportContact }),
  ];
  const choices = [{ label: message('choice.agent'), says: 'agent' }];
  return listen(turn, { say, choices, memory: endTask(memory) });
}

/** The open question has gone unanswered once more. */
const countMissed = (memory: Memory): Memory =>
  memory.task ? { ...memory, task: { ...memory.task, timesMissed: memory.task.timesMissed + 1 } } : memory;

function tryAgain(turn: Turn): Decision {
  const sorry = message('fallback.first');
  if (turn.memory.task) return goBack(turn, [sorry]);
  return listen(turn, { say: [sorry, message('conversation.whatIsHere'), message('fallback.example')] });
}
