/** The customer relationship system doesn't want a contact as it is: its fields there are others, or not there. */
export class CrmRefusedError extends Error {
  readonly code = 'crm-refused';
  readonly retryable = false;

  /** @param reason the system's own word, such as "VALIDATION_ERROR" */
  constructor(reason: string) {
    super(`The customer relationship system refused: ${reason}.`);
    this.name = 'CrmRefusedError';
  }
}

/** It gave no answer, or wants to be asked later. */
export class CrmNotReachedError extends Error {
  readonly code = 'crm-not-reached';
  readonly retryable = true;

  constructor() {
    super('The customer relationship system could not be reached.');
    this.name = 'CrmNotReachedError';
  }
}
