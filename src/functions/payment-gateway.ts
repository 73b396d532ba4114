import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoSandboxStore } from '#adapters/sandbox/dynamo-sandbox-store';
import { createSandboxPaymentGateway } from '#adapters/sandbox/sandbox-payment-gateway';
import { createStripeClient } from '#adapters/stripe/stripe-client';
import { createStripePaymentGateway } from '#adapters/stripe/stripe-payment-gateway';
import type { PaymentGateway } from '#business/payments/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

/** The stage names a provider that there is no adapter for. */
export class PaymentProviderUnknownError extends Error {
  readonly code = 'payment-provider-unknown';
  readonly retryable = false;

  constructor() {
    super('PAYMENT_PROVIDER names no payment provider.');
    this.name = 'PaymentProviderUnknownError';
  }
}

/** A bank may take seconds; a customer waits, so no longer than this. A lost answer is asked for once more. */
const STRIPE_TIMEOUT_MS = 4000;

/**
 * The payment provider that the stage has chosen, by PAYMENT_PROVIDER: "sandbox", which needs PAYMENTS_TABLE_NAME, or
 * "stripe", which needs PAYMENT_KEY_PARAMETER_NAME.
 *
 * @throws PaymentProviderUnknownError
 */
export function createPaymentGateway(client: DynamoDBDocumentClient): () => Promise<PaymentGateway> {
  switch (readEnv('PAYMENT_PROVIDER')) {
    case 'sandbox': {
      const sandbox = createSandboxPaymentGateway(createDynamoSandboxStore(client, readEnv('PAYMENTS_TABLE_NAME')));
      return () => Promise.resolve(sandbox);
    }
    case 'stripe': {
      const parameter = readEnv('PAYMENT_KEY_PARAMETER_NAME');
      return async () => createStripePaymentGateway(stripeBy(await readSecret(parameter)));
    }
    default:
      throw new PaymentProviderUnknownError();
  }
}

const stripeBy = (secretKey: string) => createStripeClient({ secretKey, timeoutMs: STRIPE_TIMEOUT_MS });
