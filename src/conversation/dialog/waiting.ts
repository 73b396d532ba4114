import type { Memory, Turn, Waiting } from '../turn/index.ts';

/** Wishes that wait, and wishes that are interrupted, at most; further ones are let go, the oldest first. */
const MAX_WAITING = 3;

/** The same wish: of the same intent, and not for two different orders. */
export const isSameWish = (one: Waiting, other: Waiting): boolean =>
  one.intent === other.intent && !namesAnother(one.told.orderNumber?.value, other.told.orderNumber?.value);

const namesAnother = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** Each wish once, where it was said first. */
export const eachOnce = (wishes: readonly Waiting[]): readonly Waiting[] =>
  wishes.filter((wish, index) => !wishes.slice(0, index).some((before) => isSameWish(before, wish)));

/** The turn with further wishes in the queue, each once, and none that is the wish at hand. */
export function queueOthers(turn: Turn, others: readonly Waiting[], atHand: Waiting = atHandIn(turn)): Turn {
  const queue = eachOnce([...turn.memory.queue, ...others]).filter((wish) => !isSameWish(wish, atHand));
  return { ...turn, memory: { ...turn.memory, queue: queue.slice(0, MAX_WAITING) } };
}

/** The wish that the turn is about, with the order that it is known to be for. */
export function atHandIn({ intent, memory: { task } }: Turn): Waiting {
  const orderNumber = task?.intent === intent ? task.filled['OrderNumber'] : undefined;
  return { intent, told: { ...(orderNumber && { orderNumber }) } };
}

/** Keeps the wish at hand for later, unless it was only offered. */
export function suspend({ task, ...memory }: Memory): Memory {
  if (!task || task.isOffered) return memory;
  const others = memory.suspended.filter(({ intent }) => intent !== task.intent);
  return { ...memory, suspended: [...others, task].slice(-MAX_WAITING) };
}
