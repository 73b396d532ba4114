import { close, type Decision, forgetCustomer, message, type Turn } from '../../turn/index.ts';

/** Ends the conversation and forgets who the customer is. */
export function manage(turn: Turn): Decision {
  return close(turn, 'fulfilled', { say: [message('stop.goodbye')], memory: forgetCustomer(turn.memory) });
}
