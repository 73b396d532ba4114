import { LOCK } from './policy.ts';

/** A time in which every claim of a session or caller is refused. */
export interface Lock {
  /** How many locks there have been without a day's pause between them, this one included. */
  readonly level: number;
  readonly untilEpochSeconds: number;
}

/** The lock that follows on the one before: 15, 30, 60 minutes and so on, at most a day. */
export function nextLock(before: Lock | undefined, nowEpochSeconds: number): Lock {
  const level = (before?.level ?? 0) + 1;
  const seconds = Math.min(LOCK.firstSeconds * 2 ** (level - 1), LOCK.longestSeconds);
  return { level, untilEpochSeconds: nowEpochSeconds + seconds };
}

/** What is left of a lock in whole minutes, at least one. */
export const minutesLeft = (untilEpochSeconds: number, nowEpochSeconds: number): number =>
  Math.max(1, Math.ceil((untilEpochSeconds - nowEpochSeconds) / 60));
