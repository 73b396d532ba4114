import { type DeployedFunction, DYNAMODB, SSM } from '../support/deployed-function.ts';

export const paymentWebhook: DeployedFunction = {
  file: 'payment-webhook',
  timeoutSeconds: 20,
  settings: {
    PAYMENT_PROVIDER: 'sandbox',
    PAYMENTS_TABLE_NAME: 'smart-commerce-dev-payments',
    PURCHASES_TABLE_NAME: 'smart-commerce-dev-purchases',
    PAYMENT_KEY_PARAMETER_NAME: '/smart-commerce/dev/payment-key',
    PAYMENT_WEBHOOK_SECRET_PARAMETER_NAME: '/smart-commerce/dev/payment-webhook-secret',
  },
  grants: [
    'dynamodb:GetItem on PaymentsTable.Arn',
    'dynamodb:PutItem on PaymentsTable.Arn',
    'dynamodb:GetItem on PurchasesTable.Arn',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/payment-key',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/payment-webhook-secret',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'GetCommand', 'TransactWriteCommand'],
  },
  // Stripe's client comes in one piece of 250 KB.
  mostOwnBytes: 520_000,
};
