/** The stage names a till that there is no adapter for. */
export class PosProviderUnknownError extends Error {
  readonly code = 'pos-provider-unknown';
  readonly retryable = false;

  constructor() {
    super('POS_PROVIDER names no till.');
    this.name = 'PosProviderUnknownError';
  }
}
