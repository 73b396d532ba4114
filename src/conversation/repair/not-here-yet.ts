import { type Decision, type Message, message, type Turn } from '../turn/index.ts';
import { goBack } from './go-back.ts';

/** Says honestly that a wish can't be met here yet, and who else helps. */
export function notHereYet(turn: Turn, refusal: Message): Decision {
  return goBack(turn, [refusal, message('conversation.offerOfPerson', { contact: turn.supportContact })]);
}
