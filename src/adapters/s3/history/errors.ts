/** Others kept changing the same object: nothing is done, and it may be tried again. */
export class HistoryBusyError extends Error {
  readonly code = 'history-busy';
  readonly retryable = true;

  /** @param what of the history, such as "Bucket 7" */
  constructor(what: string) {
    super(`${what} of the purchase history was changed by others each time.`);
    this.name = 'HistoryBusyError';
  }
}
