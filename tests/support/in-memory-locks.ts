import type { Lock, LockStore } from '#business/identity/index';

const DAY = 86_400;

/** Locks in this process' memory. */
export function createInMemoryLocks(): LockStore {
  const locks = new Map<string, Lock>();
  const remembered = (key: string, now: number) => {
    const lock = locks.get(key);
    return lock && lock.untilEpochSeconds + DAY > now ? lock : undefined;
  };
  return {
    find: (key, now) => Promise.resolve(remembered(key, now)),
    follow(key, lock, before, now) {
      if ((remembered(key, now)?.level ?? 0) === (before?.level ?? 0)) locks.set(key, lock);
      return Promise.resolve();
    },
  };
}
