import { EMPTY_MEMORY } from '#conversation/turn/index';

/**
 * A memory of an earlier version in the present form; anything else as it is.
 *
 * Version 1 knew no epoch, so its identity is no longer trusted: the customer verifies once more. What it asked has
 * other names by now and is asked anew.
 */
export function upgradeMemory(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return value;
  const hasIntroducedItself = 'hasIntroducedItself' in value && value.hasIntroducedItself === true;
  return { ...EMPTY_MEMORY, hasIntroducedItself };
}
