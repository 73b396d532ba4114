/** The sandbox' own books can't be reached: its way of not answering. */
export class SandboxStorageError extends Error {
  readonly code = 'sandbox-storage-unavailable';
  readonly retryable = true;

  constructor(options: ErrorOptions) {
    super("The sandbox' payments can't be read or written.", options);
    this.name = 'SandboxStorageError';
  }
}
