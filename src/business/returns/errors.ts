/** A confirmation stands for one return: somebody has mixed up two. */
export class ReturnKeyReusedError extends Error {
  readonly code = 'return-key-reused';
  readonly retryable = false;

  constructor() {
    super('The number of a return was used before, for something else.');
    this.name = 'ReturnKeyReusedError';
  }
}
