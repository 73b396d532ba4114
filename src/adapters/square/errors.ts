/** Square doesn't answer, or not now. What was asked may have been done: every call here may be repeated. */
export class SquareUnavailableError extends Error {
  readonly code = 'square-unavailable';
  readonly retryable = true;

  constructor(options: ErrorOptions) {
    super("Square didn't answer.", options);
    this.name = 'SquareUnavailableError';
  }
}

/** Square doesn't take what it was sent: a wrong access token or location, or our mistake. */
export class SquareRequestError extends Error {
  readonly code = 'square-request-refused';
  readonly retryable = false;

  /** @param refusal Square's own code for it */
  constructor(refusal: string, options: ErrorOptions) {
    super(`Square refused the request: ${refusal}.`, options);
    this.name = 'SquareRequestError';
  }
}
