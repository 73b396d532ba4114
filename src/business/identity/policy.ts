const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long a verification may be relied on, however busy the conversation is. */
export const VERIFICATION_LIFETIME_SECONDS = 2 * HOUR;

/** How long a step-up counts: long enough to finish a return or a purchase, too short for who sits down afterwards. */
export const STEP_UP_LIFETIME_SECONDS = 15 * MINUTE;

/** What a number of misses within a window leads to; what is absent never happens. */
export interface Limit {
  readonly windowSeconds: number;
  /** After this many misses nothing is judged any more: every claim, right or wrong, needs a one-time code. */
  readonly codeAfter?: number;
  /** After this many misses every claim is refused for the time of a lock. */
  readonly lockAfter?: number;
  /** After this many misses operations are told and every claim waits. */
  readonly alarmAfter?: number;
}

/**
 * What each kind of scope may miss.
 *
 * @source docs/trust.md, "Identity"
 */
export const LIMITS = {
  /** Three misses are mistyped; six are a guesser, whose own session may be locked. */
  session: { windowSeconds: 15 * MINUTE, codeAfter: 3, lockAfter: 6 },
  /** The same for one caller over many sessions. */
  caller: { windowSeconds: 15 * MINUTE, codeAfter: 3, lockAfter: 6 },
  /** All callers without a proof share one bucket. It is never locked: strangers would lock out the shop. */
  sharedCaller: { windowSeconds: 15 * MINUTE, codeAfter: 10 },
  /** By order as claimed, whether it exists or not. It is never locked: a stranger would lock out its customer. */
  order: { windowSeconds: HOUR, codeAfter: 3 },
  /** Facts claimed about one customer. Never locked either: 3 an hour make 10,000 card endings last for months. */
  customer: { windowSeconds: HOUR, codeAfter: 3 },
  /** Everybody's misses together: far above what customers mistype, and a guesser's many sessions show here. */
  everybody: { windowSeconds: 5 * MINUTE, alarmAfter: 200 },
} as const satisfies Record<string, Limit>;
export type ScopeKind = keyof typeof LIMITS;

/** A first lock of a quarter of an hour, twice as long each time, never more than a day. */
export const LOCK = { firstSeconds: 15 * MINUTE, longestSeconds: 24 * HOUR } as const;

/** How long every claim waits while everybody's misses are above their limit, in milliseconds. */
export const SLOW_BY_MILLISECONDS = 1000;
