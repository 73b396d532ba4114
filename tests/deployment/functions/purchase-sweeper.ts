import { type DeployedFunction, DYNAMODB, SSM } from '../support/deployed-function.ts';

export const purchaseSweeper: DeployedFunction = {
  file: 'purchase-sweeper',
  timeoutSeconds: 60,
  schedule: 'rate(1 minute)',
  settings: {
    PURCHASES_TABLE_NAME: 'smart-commerce-dev-purchases',
    ORDERS_TABLE_NAME: 'smart-commerce-dev-orders',
    PRODUCTS_TABLE_NAME: 'smart-commerce-dev-products',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    PROMOTIONS_TABLE_NAME: 'smart-commerce-dev-promotions',
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
    PAYMENT_PROVIDER: 'sandbox',
    PAYMENTS_TABLE_NAME: 'smart-commerce-dev-payments',
    PAYMENT_KEY_PARAMETER_NAME: '/smart-commerce/dev/payment-key',
    POS_PROVIDER: 'tables',
    SQUARE_LOCATION_ID: '',
    SQUARE_TOKEN_PARAMETER_NAME: '/smart-commerce/dev/square-token',
  },
  grants: [
    'dynamodb:Query on ${PurchasesTable.Arn}/index/unsettled',
    'dynamodb:GetItem on ConversationsTable.Arn',
    'dynamodb:GetItem on PaymentsTable.Arn',
    'dynamodb:UpdateItem on PurchasesTable.Arn',
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'dynamodb:UpdateItem on ProductsTable.Arn',
    'dynamodb:PutItem on PaymentsTable.Arn',
    'dynamodb:PutItem on CasesTable.Arn',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/payment-key',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/square-token',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': [
      'DynamoDBDocumentClient',
      'GetCommand',
      'PutCommand',
      'QueryCommand',
      'TransactWriteCommand',
      'UpdateCommand',
    ],
  },
  // Stripe's client comes in one piece of 250 KB.
  mostOwnBytes: 560_000,
};
