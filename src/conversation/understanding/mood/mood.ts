/**
 * How the conversation feels to the customer. Whole numbers with short names: it travels in the sealed memory.
 *
 * Imports nothing, so that the memory can import it.
 */
export interface Mood {
  /** Smoothed over the turns, from -100 to 100. */
  readonly score: number;
  /** Negative turns in a row. */
  readonly lows: number;
  /** Turns since the last negative one; as many as are counted when there was none. */
  readonly calm: number;
  /** Offers made in this conversation. */
  readonly offers: number;
  /** 1 while something of the customer's has gone wrong and isn't put right. */
  readonly problem: 0 | 1;
  /** 1 once a person was offered because of the mood. */
  readonly person: 0 | 1;
}

/** Counts go no further than this; no rule asks for more. */
export const MOST_COUNTED = 9;

/** The beginning of every conversation. */
export const CALM: Mood = { score: 0, lows: 0, calm: MOST_COUNTED, offers: 0, problem: 0, person: 0 };

export const countOn = (count: number): number => Math.min(count + 1, MOST_COUNTED);
