import { closeQuestion, type Decision, listen, message, type Turn } from '../../turn/index.ts';

/** Drops the open question; what was verified stays. */
export function manage(turn: Turn): Decision {
  const key = turn.memory.openQuestion ? 'cancel.done' : 'cancel.nothing';
  return listen(turn, { say: [message(key)], memory: closeQuestion(turn.memory) });
}
