import type { AttemptCounter } from '#business/identity/index';

/** Attempts in this process' memory. */
export function createInMemoryAttempts(windowSeconds: number): AttemptCounter {
  const counts = new Map<string, number>();
  const add = (amount: number, scope: string, nowEpochSeconds: number): number => {
    const key = `${scope}#${Math.floor(nowEpochSeconds / windowSeconds)}`;
    const count = (counts.get(key) ?? 0) + amount;
    counts.set(key, count);
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
