/** A key names one effect: whoever uses it for another amount, payment or customer has mixed something up. */
export class PaymentKeyReusedError extends Error {
  readonly code = 'payment-key-reused';
  readonly retryable = false;

  constructor(options?: ErrorOptions) {
    super('The key of a payment was used before, for something else.', options);
    this.name = 'PaymentKeyReusedError';
  }
}

/** The provider doesn't take what it was sent: a wrong secret key, amount or currency. Nothing was done. */
export class PaymentRequestError extends Error {
  readonly code = 'payment-request-refused';
  readonly retryable = false;

  /** @param refusal the provider's own code for it */
  constructor(refusal: string, options?: ErrorOptions) {
    super(`The payment provider refused the request: ${refusal}.`, options);
    this.name = 'PaymentRequestError';
  }
}
