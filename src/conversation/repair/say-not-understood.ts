import { type Decision, endTask, isEcho, listen, type Memory, message, putThrough, type Turn } from '../turn/index.ts';
import { MAX_MISSES } from './give-up.ts';
import { goBack } from './go-back.ts';
import { choiceFor } from './wish-choices.ts';
import { TO_A_PERSON } from './go-back.ts';

/** From this message in a row that isn't understood, a person is offered instead; a call is put through to one. */
const OFFER_PERSON_FROM = 3;

/** Says that nothing was understood, each time in other words: with an example, then with choices, then with a person. */
export function sayNotUnderstood(turn: Turn): Decision {
  const once = isEcho(turn) ? 0 : 1;
  const timesLost = turn.memory.timesLost + once;
  const memory = countMissed({ ...turn.memory, timesLost }, once);
  const isPatient = timesLost < OFFER_PERSON_FROM && (memory.task?.timesMissed ?? 0) < MAX_MISSES;
  if (isPatient) return tryAgain({ ...turn, memory });

  if (turn.channel === 'voice') {
    return putThrough(turn, { say: [message('fallback.person')], memory: endTask(memory) });
  }
  const say = [message('fallback.person'), message('conversation.offerOfPerson', { contact: turn.supportContact })];
  const choices = [TO_A_PERSON, choiceFor('ScheduleCallback')];
  return listen(turn, { say, choices, memory: endTask(memory) });
}

/** The open question has gone unanswered once more. */
const countMissed = (memory: Memory, once: number): Memory =>
  memory.task ? { ...memory, task: { ...memory.task, timesMissed: memory.task.timesMissed + once } } : memory;

function tryAgain(turn: Turn): Decision {
  const { task, timesLost } = turn.memory;
  const isFirst = timesLost <= 1;
  const sorry = message(isFirst ? 'fallback.first' : 'fallback.again');
  if (task) return goBack(turn, [sorry]);
  if (isFirst) return listen(turn, { say: [sorry, message('conversation.whatIsHere'), message('fallback.example')] });
  return listen(turn, { say: [sorry, message('fallback.choose')], choices: CHOICES });
}

const CHOICES = [choiceFor('CheckOrderStatus'), choiceFor('ProcessReturn'), TO_A_PERSON];
