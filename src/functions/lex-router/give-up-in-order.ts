import { endTask, type Memory } from '#conversation/turn/index';

/** Gives up one piece of the memory; undefined when none of it is left. */
type GiveUp = (memory: Memory) => Memory | undefined;

/**
 * What a memory that is too long for its seal gives up, the least missed first; a step is taken as often as it has
 * something to give. Who the customer is isn't among them.
 */
export const GIVE_UP_IN_ORDER: readonly GiveUp[] = [
  // "Say that again" has nothing to repeat.
  (memory) => (memory.lastSaid.length > 0 ? { ...memory, lastSaid: [] } : undefined),
  // A person who takes over reads less of what was said.
  ({ trail, ...memory }) => (trail.length > 0 ? { ...memory, trail: trail.slice(1) } : undefined),
  // An interrupted wish isn't come back to.
  ({ suspended, ...memory }) => (suspended.length > 0 ? { ...memory, suspended: suspended.slice(1) } : undefined),
  // The price that was shown isn't explained.
  ({ shown, ...memory }) => (shown ? memory : undefined),
  // The offer that was drawn for later isn't made.
  ({ drawn, ...memory }) => (drawn ? memory : undefined),
  // Values told in passing are asked for when they are needed.
  (memory) => (Object.keys(memory.known).length > 0 ? { ...memory, known: {} } : undefined),
  // A wish to come asks again for what its words held.
  ({ queue, ...memory }) =>
    queue.some(({ told, asks }) => asks !== undefined || Object.keys(told).length > 0)
      ? { ...memory, queue: queue.map(({ intent }) => ({ intent, told: {} })) }
      : undefined,
  // A wish to come isn't come to, the last one first.
  ({ queue, ...memory }) => (queue.length > 0 ? { ...memory, queue: queue.slice(0, -1) } : undefined),
  // The customer says again what they want.
  (memory) => (memory.task ? endTask(memory) : undefined),
];

/** The memory without the next piece, or undefined when nothing is left to give up. */
export function giveUpNext(memory: Memory): Memory | undefined {
  for (const giveUp of GIVE_UP_IN_ORDER) {
    const shorter = giveUp(memory);
    if (shorter) return shorter;
  }
  return undefined;
}
