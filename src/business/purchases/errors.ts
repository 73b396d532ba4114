/** A confirmation stands for one purchase: somebody has mixed up two. */
export class PurchaseKeyReusedError extends Error {
  readonly code = 'purchase-key-reused';
  readonly retryable = false;

  constructor() {
    super('The key of a purchase was used before, for something else.');
    this.name = 'PurchaseKeyReusedError';
  }
}
