const FIRST_MS = 1_000;
const MOST_MS = 30_000;

/** How long to wait before the next try, after so many in vain: twice as long each time, up to half a minute. */
export const backoffMs = (triesInVain: number): number => Math.min(MOST_MS, FIRST_MS * 2 ** Math.min(triesInVain, 10));
