import { type DuePorts, type DueSettled, settleDueCalls } from '#business/callbacks/index';
import { count } from '#platform/index';

/** Sends out what reminds of calls, and puts due calls into the agents' queue. */
export const createCallbackSweeper =
  (ports: DuePorts, now: () => number) => async (): Promise<{ readonly settled: readonly DueSettled[] }> => {
    const settled = await settleDueCalls(now(), ports);
    for (const outcome of settled) count('CallbacksDue', { outcome });
    return { settled };
  };
