const MINUTE = 60;

/** How long to wait after each attempt that failed, in seconds; the last one for all that follow. */
const WAITS = [30, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, 60 * MINUTE] as const;

/** SQS keeps a message away for twelve hours at most. */
const LONGEST = 12 * 60 * MINUTE;

/**
 * When to try again.
 *
 * @param attempt that failed, from 1
 * @param afterSeconds what the other side asked for
 * @returns seconds; never less than was asked for, up to twelve hours
 */
export function waitAfter(attempt: number, afterSeconds = 0): number {
  const usual = WAITS[Math.min(Math.max(attempt, 1), WAITS.length) - 1] ?? 0;
  return Math.min(Math.max(usual, Math.ceil(afterSeconds)), LONGEST);
}
