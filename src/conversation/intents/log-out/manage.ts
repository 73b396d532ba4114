import { type Decision, forgetCustomer, listen, message, type Turn } from '../../turn/index.ts';

/** Forgets who the customer is; the conversation goes on with a stranger. */
export function manage(turn: Turn, epoch: number): Decision {
  const say = [message('logOut.done'), message('conversation.anythingElse')];
  return listen(turn, { say, memory: forgetCustomer(turn.memory, epoch) });
}
