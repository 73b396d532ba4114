import type { ClaimOnce, ReleaseClaim } from '#conversation/turn/index';

const DAY = 86_400;

/** What a conversation does once, in this process' memory. */
export function createInMemoryOnceClaims(claimed = new Map<string, number>()): ClaimOnce {
  return (conversationId, what, now) => {
    const key = keyOf(conversationId, what);
    const isFree = (claimed.get(key) ?? 0) <= now;
    if (isFree) claimed.set(key, now + DAY);
    return Promise.resolve(isFree);
  };
}

export const createInMemoryOnceRelease =
  (claimed: Map<string, number>): ReleaseClaim =>
  (conversationId, what) => {
    claimed.delete(keyOf(conversationId, what));
    return Promise.resolve();
  };

const keyOf = (conversationId: string, what: string): string => JSON.stringify([what, conversationId]);
