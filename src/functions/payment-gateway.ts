import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoSandboxStore } from '#adapters/sandbox/dynamo-sandbox-store';
import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import type { PaymentGateway } from '#business/payments/index';
import { readEnv } from '#platform/index';

/** The stage names a provider that there is no adapter for. */
export class PaymentProviderUnknownError extends Error {
  readonly code = 'payment-provider-unknown';
  readonly retryable = false;

  constructor() {
    super('PAYMENT_PROVIDER names no payment provider.');
    this.name = 'PaymentProviderUnknownError';
  }
}

/**
 * The payment provider that the stage has chosen. Reads PAYMENT_PROVIDER and PAYMENTS_TABLE_NAME when it is made.
 *
 * @throws PaymentProviderUnknownError
 */
export function createPaymentGateway(client: DynamoDBDocumentClient): () => Promise<PaymentGateway> {
  if (readEnv('PAYMENT_PROVIDER') !== 'sandbox') throw new PaymentProviderUnknownError();
  const sandbox = createSandboxPaymentGateway(createDynamoSandboxStore(client, readEnv('PAYMENTS_TABLE_NAME')));
  return () => Promise.resolve(sandbox);
}
