import { setTimeout as pause } from 'node:timers/promises';

const AFTER_TROUBLE_MS = 500;

export interface Loop {
  /** Settles when the round that is under way has ended. */
  stop(): Promise<void>;
}

/** Runs rounds one after the other until it is stopped; one that fails is reported, and the next one comes later. */
export function startLoop(
  round: (signal: AbortSignal) => Promise<void>,
  onTrouble: (error: unknown) => void = () => undefined,
): Loop {
  const ending = new AbortController();
  const { signal } = ending;
  const ended = (async () => {
    while (!signal.aborted) {
      try {
        await round(signal);
      } catch (error) {
        if (!signal.aborted) onTrouble(error);
        await pauseUnlessEnding(AFTER_TROUBLE_MS, signal);
      }
    }
  })();
  return {
    stop() {
      ending.abort();
      return ended;
    },
  };
}

export const pauseUnlessEnding = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal }).catch(() => undefined);
