/** A part of a list that is too long for one answer. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** Where the next part begins, in the list's own words; absent at the end. */
  readonly next?: string;
}

/** Which part of a list. */
export interface PageAsked {
  /** At least 1. */
  readonly atMost: number;
  /** As the part before told it; absent for the first. */
  readonly from?: string;
}
