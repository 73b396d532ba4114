import { StorageUnavailableError } from './errors.ts';
import { REFUSED } from './refusal-of.ts';

/** How long to wait between attempts: drawn anew each time, so that those who collided don't collide again. */
export interface Patience {
  readonly delay: (milliseconds: number) => Promise<unknown>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** Attempts in all, and the longest first wait; each further one may be twice as long. */
export const CONFLICT_POLICY = { attempts: 6, firstWaitMs: 20 } as const;

/**
 * Runs a transaction again while another one at the same time is all that it was refused for.
 *
 * @param attempt gives the codes of a refusal, or undefined when it was written
 * @returns the last refusal that says something about what is stored, or undefined
 * @throws StorageUnavailableError when it collides again and again
 */
export async function retryConflicts(
  attempt: () => Promise<readonly string[] | undefined>,
  { delay, random }: Patience,
): Promise<readonly string[] | undefined> {
  for (let tries = 1; ; tries++) {
    const codes = await attempt();
    const isConflict = codes?.includes(REFUSED.conflict) === true && !codes.includes(REFUSED.condition);
    if (!isConflict) return codes;
    if (tries === CONFLICT_POLICY.attempts)
      throw new StorageUnavailableError('A transaction that collides again and again', { cause: codes });
    await delay(random() * CONFLICT_POLICY.firstWaitMs * 2 ** (tries - 1));
  }
}
