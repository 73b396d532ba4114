/** What waits this long was missed by the dispatcher, or failed there: it takes seconds otherwise. */
export const WAITING_TOO_LONG_SECONDS = 60;

/** How many events a sweep takes up; the next one goes on. */
export const MOST_IN_A_SWEEP = 200;
