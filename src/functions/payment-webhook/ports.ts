import { createDynamoPaymentReports } from '#adapters/dynamodb/dynamo-payment-reports';
import { createSandboxEventReader } from '#adapters/sandbox/sandbox-event-reader';
import { createStripeEventReader } from '#adapters/stripe/stripe-event-reader';
import { createDynamoPurchaseReader } from '#adapters/dynamodb/dynamo-purchase-reader';
import type { Payment } from '#business/payments/index';
import { letGoLate } from '#business/purchases/index';
import { count, nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { createPaymentGateway } from '../payment-gateway.ts';
import type { WebhookPorts } from './handler.ts';

const isStripe = () => readEnv('PAYMENT_PROVIDER') === 'stripe';

export const signatureHeader = (): string => (isStripe() ? 'stripe-signature' : 'sandbox-signature');

/** Wires the webhook to the provider that the stage has chosen, its secret to the Parameter Store. */
export function createPorts(): () => Promise<WebhookPorts> {
  const client = createDocumentClient();
  const openGateway = createPaymentGateway(client);
  const reports = createDynamoPaymentReports(client, readEnv('PAYMENTS_TABLE_NAME'));
  const book = { find: createDynamoPurchaseReader(client, readEnv('PURCHASES_TABLE_NAME')) };
  const secretParameter = readEnv('PAYMENT_WEBHOOK_SECRET_PARAMETER_NAME');

  return async () => {
    const [secret, gateway] = await Promise.all([readSecret(secretParameter), openGateway()]);
    const readEvent = isStripe() ? createStripeEventReader(secret) : createSandboxEventReader(secret, nowEpochSeconds);
    const settle = async (payment: Payment): Promise<boolean> => {
      const outcome = await letGoLate(payment, { book, payments: gateway });
      if (outcome !== 'not-late') count('LatePayments', { outcome });
      return outcome !== 'open';
    };
    return { readEvent, gateway, reports, settle };
  };
}
