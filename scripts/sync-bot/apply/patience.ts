import type { Say } from '../progress/progress.ts';
import { reasonOf } from '../errors.ts';
import { retryAfterMilliseconds, willPass } from './trouble.ts';

export type Sleep = (milliseconds: number) => Promise<void>;

/** How long one call is tried again, by the time waited between tries: bad minutes pass, a bad hour is told. */
export const PATIENCE_MINUTES = 5;

const PATIENCE = PATIENCE_MINUTES * 60_000;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 20_000;
const SAY_AFTER = 10_000;

interface Patient {
  readonly sleep: Sleep;
  /** Gets one line when a call keeps failing. */
  readonly say?: Say | undefined;
  /** Whether an error may be another one next time. */
  readonly passes?: ((error: unknown) => boolean) | undefined;
}

/**
 * Does some work again as long as it fails for a reason that passes, after pauses that double up to 20 s, each cut by
 * up to half at random so that several clients don't come back together. What Lex says in Retry-After is waited for.
 */
export async function patiently<Result>(
  work: () => Promise<Result>,
  { sleep, say, passes = willPass }: Patient,
): Promise<Result> {
  let waited = 0;
  for (let longest = FIRST_PAUSE; ; longest = Math.min(longest * 2, LONGEST_PAUSE)) {
    try {
      return await work();
    } catch (error) {
      const pause = Math.max(longest * (1 - Math.random() / 2), retryAfterMilliseconds(error));
      if (!passes(error) || waited + pause > PATIENCE) throw error;
      if (waited < SAY_AFTER && waited + pause >= SAY_AFTER) {
        say?.(`trying again for up to ${PATIENCE_MINUTES} minutes: ${reasonOf(error)}`);
      }
      await sleep(pause);
      waited += pause;
    }
  }
}
