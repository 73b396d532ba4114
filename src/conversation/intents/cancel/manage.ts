import { dropTask } from '../../repair/index.ts';
import { type Decision, listen, message, slotsFrom, type Task, type Turn, YES_OR_NO } from '../../turn/index.ts';

/** So many stated values are worth a question before they are dropped. */
const WORTH_KEEPING = 3;

/** Drops the wish at hand, with a question first only when much would have to be said again; what was verified stays. */
export function manage(turn: Turn): Decision {
  const { task } = turn.memory;
  if (!task) return listen(turn, { say: [message('cancel.nothing')] });
  // "Cancel" again is a yes.
  if (task.asked === 'drop' || isSoonSaid(task)) return dropTask(turn);
  return {
    move: { kind: 'confirm', intent: task.intent },
    say: [message('cancel.sure', { intent: task.intent })],
    choices: YES_OR_NO,
    slots: slotsFrom(task.intent, task.filled),
    memory: { ...turn.memory, task: { ...task, asked: 'drop' } },
  };
}

const isSoonSaid = ({ filled }: Task): boolean =>
  Object.values(filled).filter(({ source }) => source === 'said').length < WORTH_KEEPING;
