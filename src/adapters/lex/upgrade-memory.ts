import { EMPTY_MEMORY } from '#conversation/turn/index';

/** A memory of an earlier version in the present form; anything else as it is. */
export function upgradeMemory(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('version' in value)) return value;
  if (value.version === 1) return fromFirst(value);
  return value.version === 2 ? fromSecond(value) : value;
}

/**
 * Version 1 knew no epoch, so its identity is no longer trusted: the customer verifies once more. What it asked has
 * other names by now and is asked anew.
 */
function fromFirst(value: object) {
  const hasIntroducedItself = 'hasIntroducedItself' in value && value.hasIntroducedItself === true;
  return { ...EMPTY_MEMORY, hasIntroducedItself };
}

/**
 * Version 2 kept waiting wishes by their names alone, and announced them by these: what it said last can't be said again.
 */
function fromSecond(value: object) {
  const waiting: readonly unknown[] = 'queue' in value && Array.isArray(value.queue) ? value.queue : [];
  return { ...value, version: 3, queue: waiting.map((intent) => ({ intent, told: {} })), lastSaid: [] };
}
