import { type Decision, type Message, message, type Turn } from '../turn/index.ts';
import { goBack } from './go-back.ts';

/** Says honestly that a wish can't be met here yet, what can be done instead, and who else helps. */
export function notHereYet(turn: Turn, refusal: Message): Decision {
  return goBack(turn, [
    refusal,
    message('conversation.whatIsHere'),
    message('conversation.offerOfPerson', { contact: turn.supportContact }),
  ]);
}
