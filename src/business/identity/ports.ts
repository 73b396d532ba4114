/** Counts verification attempts where parallel guesses can't all see zero. */
export interface AttemptCounter {
  /**
   * Counts one attempt before its result is known.
   *
   * @param scope what the attempt is counted against, such as "conversation#<id>"
   * @returns attempts in the current window with this one, at least 1; sees all writes that came before
   */
  reserve(scope: string, nowEpochSeconds: number): Promise<number>;

  /** Takes back the attempt that turned out right, in the window of the same instant. */
  refund(scope: string, nowEpochSeconds: number): Promise<void>;
}

/** Compares two keyed hashes in constant time. */
export type HashesAreEqual = (a: string, b: string) => boolean;
