/** The store of documents gave no answer, or one that can't be used. */
export class DocumentsUnavailableError extends Error {
  readonly code = 'documents-unavailable';
  readonly retryable = true;

  constructor(options?: ErrorOptions) {
    super('The store of documents did not answer.', options);
    this.name = 'DocumentsUnavailableError';
  }
}
