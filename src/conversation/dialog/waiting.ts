import type { IntentName } from '#generated/bot';
import type { Memory, Turn } from '../turn/index.ts';

/** Wishes that wait, and wishes that are interrupted, at most; further ones are let go, the oldest first. */
const MAX_WAITING = 3;

/** The turn with further wishes in the queue, each once. */
export function queueOthers(turn: Turn, others: readonly IntentName[]): Turn {
  const queue = [...new Set([...turn.memory.queue, ...others])].filter((intent) => intent !== turn.intent);
  return { ...turn, memory: { ...turn.memory, queue: queue.slice(0, MAX_WAITING) } };
}

/** Keeps the wish at hand for later, unless it was only offered. */
export function suspend({ task, ...memory }: Memory): Memory {
  if (!task || task.isOffered) return memory;
  const others = memory.suspended.filter(({ intent }) => intent !== task.intent);
  return { ...memory, suspended: [...others, task].slice(-MAX_WAITING) };
}
