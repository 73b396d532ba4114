export interface ServerClock {
  /** Heard from the server: it was this time there, no earlier than when the request left here. */
  readonly learn: (nowIso: string, sentAtMs: number) => void;
  /** The server's time, milliseconds since 1970; never behind it by what the page's own clock does. */
  readonly nowMs: () => number;
}

/**
 * The server's clock, so that a wrong clock here lengthens no offer. It counts from when a request left, so it is ahead
 * by the time the answer took; it never goes back, so an answer that was stored and comes again doesn't turn it back.
 *
 * @param elapsedMs a clock that only goes forward
 */
export function createServerClock(elapsedMs: () => number, fallbackMs: () => number): ServerClock {
  let ahead: number | undefined;
  return {
    learn(nowIso, sentAtMs) {
      const heard = Date.parse(nowIso) - sentAtMs;
      if (Number.isFinite(heard)) ahead = Math.max(ahead ?? heard, heard);
    },
    nowMs: () => (ahead === undefined ? fallbackMs() : elapsedMs() + ahead),
  };
}
