/** Others have changed an order each time it was to be changed; nothing was written. */
export class OrderContendedError extends Error {
  readonly code = 'order-contended';
  readonly retryable = true;

  constructor() {
    super('Others have changed the order again and again.');
    this.name = 'OrderContendedError';
  }
}
