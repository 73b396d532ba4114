import { ask } from '../../repair/index.ts';
import { type Decision, listen, message, type Turn } from '../../turn/index.ts';

/** Says again what was said last, and leaves the open question open. */
export function manage(turn: Turn): Decision {
  const { lastSaid, openQuestion } = turn.memory;
  if (openQuestion) return ask(turn, openQuestion, lastSaid.length > 0 ? lastSaid : [openQuestion.reAsk]);
  return listen(turn, { say: lastSaid.length > 0 ? lastSaid : [message('repeat.nothing')] });
}
