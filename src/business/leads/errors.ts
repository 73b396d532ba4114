/** Others changed a lead each time that it was about to be changed. */
export class LeadBusyError extends Error {
  readonly code = 'lead-busy';
  readonly retryable = true;

  constructor() {
    super('A lead is changed by others again and again.');
    this.name = 'LeadBusyError';
  }
}

/** Of any number that change a lead at once, one gets through each time: so many may meet. */
export const MOST_ATTEMPTS = 40;
