/** What was to be asked or recorded is no consent that there could be; the message names no person. */
export class ConsentInvalidError extends Error {
  readonly code = 'consent-invalid';
  readonly retryable = false;

  constructor(reason: string) {
    super(`No such consent: ${reason}.`);
    this.name = 'ConsentInvalidError';
  }
}
