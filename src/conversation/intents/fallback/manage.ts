import { goBack } from '../../repair/index.ts';
import { type Decision, endTask, listen, message, type Turn } from '../../turn/index.ts';

/** From the second message in a row that isn't understood, a person is offered as well. */
const OFFER_PERSON_FROM = 2;

/** Says that nothing was understood, goes back to the open question, and gives up on it the second time. */
export function manage(turn: Turn): Decision {
  const timesLost = turn.memory.timesLost + 1;
  const memory = { ...turn.memory, timesLost };
  if (timesLost < OFFER_PERSON_FROM) return tryAgain({ ...turn, memory });

  const say = [
    message('fallback.again'),
    message('fallback.example'),
    message('conversation.offerOfPerson', { contact: turn.supportContact }),
  ];
  const choices = [{ label: message('choice.agent'), says: 'agent' }];
  return listen(turn, { say, choices, memory: endTask(memory) });
}

function tryAgain(turn: Turn): Decision {
  const sorry = message('fallback.first');
  if (turn.memory.task) return goBack(turn, [sorry]);
  return listen(turn, { say: [sorry, message('conversation.whatIsHere'), message('fallback.example')] });
}
