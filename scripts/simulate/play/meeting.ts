/** Where the two of a pair wait for each other. */
export interface Meeting {
  /** Until the other one has come, too, or won't. */
  readonly come: () => Promise<void>;
  /** Says that somebody won't come any more. */
  readonly leave: () => void;
}

/** @param expected how many have to come or to leave until those who wait go on */
export function createMeeting(expected: number): Meeting {
  let missing = expected;
  const { promise, resolve } = Promise.withResolvers<void>();
  const count = () => {
    missing -= 1;
    if (missing <= 0) resolve();
  };
  return {
    leave: count,
    async come() {
      count();
      await promise;
    },
  };
}
