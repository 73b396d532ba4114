/** A call that passed, by the clock of this process in milliseconds; one without an end was still open. */
export interface Call {
  /** An operation of AWS, such as `GetItem`, or `METHOD /path`. */
  readonly name: string;
  readonly startedAt: number;
  readonly endedAt?: number;
}

/** How many calls had to wait for one another: those that were under way at the same time are one round trip. */
export function roundTrips(calls: readonly Call[]): number {
  const inOrder = calls.toSorted((one, other) => one.startedAt - other.startedAt);
  const depths: number[] = [];
  for (const { startedAt } of inOrder) {
    const before = depths.filter((_, index) => (inOrder[index]?.endedAt ?? Infinity) <= startedAt);
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}
