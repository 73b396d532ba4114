import { SyncBotError } from '../errors.ts';
import type { Say } from '../progress/progress.ts';
import type { Sleep } from './patience.ts';

interface Wait<State> {
  /** What is waited for, as in `the build of en_US`. */
  readonly what: string;
  readonly read: () => Promise<State>;
  /** Throws when it never will be. */
  readonly isDone: (state: State) => boolean;
  readonly sleep: Sleep;
  readonly say?: Say;
  readonly timeoutSeconds?: number;
}

/** Short at first, since Lex Local is done in no time; then as often as AWS likes to be asked. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 5000;
const GROWTH = 1.6;
const SAY_EVERY = 30_000;

/**
 * Reads a state until it is what is waited for. Unlike the SDK's waiters it lets errors through at once.
 *
 * @throws SyncBotError `aws` after `timeoutSeconds` (600 by default)
 */
export async function waitUntil<State>(wait: Wait<State>): Promise<State> {
  const { what, read, isDone, sleep, say, timeoutSeconds = 600 } = wait;
  let waited = 0;
  for (let pause = FIRST_PAUSE; waited < timeoutSeconds * 1000; pause = Math.min(pause * GROWTH, LONGEST_PAUSE)) {
    const state = await read();
    if (isDone(state)) return state;

    await sleep(pause);
    if (Math.floor(waited / SAY_EVERY) < Math.floor((waited + pause) / SAY_EVERY)) {
      say?.(`still waiting for ${what} (${Math.round((waited + pause) / 1000)} s)`);
    }
    waited += pause;
  }
  throw new SyncBotError('aws', `Gave up waiting for ${what} after ${timeoutSeconds} s; run the same command again.`);
}
