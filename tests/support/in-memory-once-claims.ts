import type { ClaimOnce } from '#conversation/turn/index';

const DAY = 86_400;

/** What a conversation does once, in this process' memory. */
export function createInMemoryOnceClaims(): ClaimOnce {
  const claimed = new Map<string, number>();
  return (conversationId, what, now) => {
    const key = JSON.stringify([what, conversationId]);
    const isFree = (claimed.get(key) ?? 0) <= now;
    if (isFree) claimed.set(key, now + DAY);
    return Promise.resolve(isFree);
  };
}
