import { sayNotUnderstood } from '../../repair/index.ts';
import {
  confirm,
  type Decision,
  forgetCustomer,
  listen,
  type Message,
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

/** Words for the moment, which said again would be a tic. */
const OPENINGS: readonly Message['key'][] = ['mood.sorry', 'mood.stillSorry', 'mood.pleased'];

/** How often in a row nothing was understood, by what was said to it; undefined when it was. */
function timesLostIn(said: readonly Message[]): number | undefined {
  const keys = said.map(({ key }) => key);
  if (keys.includes('fallback.first')) return 1;
  return keys.includes('fallback.again') ? 2 : undefined;
}

/** Says again what was said last, and leaves the open question open; that nothing was understood, it says in other words. */
export function manage(turn: Turn, { epoch, isOver }: RepeatFacts): Decision {
  // What was said last was for a customer who isn't here any more.
  if (isOver || epoch !== turn.memory.epoch)
    return listen(turn, { say: [message('repeat.nothing')], memory: forgetCustomer(turn.memory, epoch) });
  const { task } = turn.memory;
  const lastSaid = turn.memory.lastSaid.filter(({ key }) => !OPENINGS.includes(key));
  const lost = task ? undefined : timesLostIn(lastSaid);
  if (lost) return sayNotUnderstood({ ...turn, memory: { ...turn.memory, timesLost: lost } });
  if (lastSaid.length > 0) return sayAgain(turn, lastSaid);
  return task ? resume(turn, {}) : listen(turn, { say: [message('repeat.nothing')] });
}

function sayAgain(turn: Turn, say: readonly Message[]): Decision {
  const { task } = turn.memory;
  if (!task) return listen(turn, { say });
  if (!task.isOffered) return { ...resume(turn, { say }), move: { kind: 'resume', isSaid: true } };
  const { intent, filled } = task;
  return { ...confirm({ ...turn, intent }, { say, slots: slotsFrom(intent, filled) }), choices: YES_OR_NO };
}
