import { goBack } from '../../repair/index.ts';
import { type Decision, message, type Turn } from '../../turn/index.ts';

/** Says where the conversation is and what the open question is for, or what can be done here; then goes back to it. */
export function manage(turn: Turn): Decision {
  const { task } = turn.memory;
  if (!task) return goBack(turn, [message('help.text')]);
  const slot = typeof task.asked === 'object' ? task.asked.slot : undefined;
  const why = slot === undefined ? [] : [message('why', { intent: task.intent, slot })];
  return goBack(turn, [message('help.here', { intent: task.intent }), ...why, message('help.words')]);
}
