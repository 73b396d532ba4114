import type { AttemptCounter, AttemptScope } from '#business/identity/index';

/** Attempts in this process' memory. */
export function createInMemoryAttempts(): AttemptCounter {
  const counts = new Map<string, number>();
  const add = (amount: number, { key, windowSeconds }: AttemptScope, nowEpochSeconds: number): number => {
    const counted = `${key}#${Math.floor(nowEpochSeconds / windowSeconds)}`;
    const count = (counts.get(counted) ?? 0) + amount;
    counts.set(counted, count);
    return count;
  };
  return {
    reserve: (scope, now) => Promise.resolve(add(1, scope, now)),
    refund(scope, now) {
      add(-1, scope, now);
      return Promise.resolve();
    },
  };
}
