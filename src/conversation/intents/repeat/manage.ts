import {
  confirm,
  type Decision,
  forgetCustomer,
  listen,
  message,
  resume,
  slotsFrom,
  type Turn,
  YES_OR_NO,
} from '../../turn/index.ts';

export interface RepeatFacts {
  /** The conversation's present epoch. */
  readonly epoch: number;
  /** True when what was said last was for a customer whose verification has ended since. */
  readonly isOver: boolean;
}

/** Says again what was said last, and leaves the open question open. */
export function manage(turn: Turn, { epoch, isOver }: RepeatFacts): Decision {
  // What was said last was for a customer who isn't here any more.
  if (isOver || epoch !== turn.memory.epoch)
    return listen(turn, { say: [message('repeat.nothing')], memory: forgetCustomer(turn.memory, epoch) });
  const { lastSaid, task } = turn.memory;
  if (task?.isOffered && lastSaid.length > 0) {
    const { intent, filled } = task;
    return { ...confirm({ ...turn, intent }, { say: lastSaid, slots: slotsFrom(intent, filled) }), choices: YES_OR_NO };
  }
  if (task && lastSaid.length > 0)
    return { ...resume(turn, { say: lastSaid }), move: { kind: 'resume', isSaid: true } };
  if (task) return resume(turn, {});
  return listen(turn, { say: lastSaid.length > 0 ? lastSaid : [message('repeat.nothing')] });
}
