import { goBack } from '../../repair/index.ts';
import { type Decision, message, type Turn } from '../../turn/index.ts';

/** Says what can be done here, then goes back to where the conversation was. */
export function manage(turn: Turn): Decision {
  return goBack(turn, [message('help.text')]);
}
