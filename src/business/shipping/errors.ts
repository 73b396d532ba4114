/** The carrier gave no answer, or the return isn't ready for its label: asking again later is safe. */
export class LabelNotReadyError extends Error {
  readonly code: string;
  readonly retryable = true;

  constructor(why: 'unknown' | 'unavailable' | 'too-early') {
    super(`A label could not be made yet: ${why}.`);
    this.name = 'LabelNotReadyError';
    this.code = `label-${why}`;
  }
}

/** The carrier doesn't take what it was sent: a wrong key, an account without money. Nothing was done. */
export class CarrierRequestError extends Error {
  readonly code = 'carrier-request-refused';
  readonly retryable = true;

  /** @param refusal the carrier's own code for it */
  constructor(refusal: string, options?: ErrorOptions) {
    super(`The carrier refused the request: ${refusal}.`, options);
    this.name = 'CarrierRequestError';
  }
}
