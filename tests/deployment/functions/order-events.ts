import { type DeployedFunction, DYNAMODB, SSM } from '../support/deployed-function.ts';

export const orderEvents: DeployedFunction = {
  file: 'order-events',
  timeoutSeconds: 20,
  settings: {
    ORDERS_TABLE_NAME: 'smart-commerce-dev-orders',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    ORDER_EVENTS_SECRET_PARAMETER_NAME: '/smart-commerce/dev/order-events-secret',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    SHOP_TIME_ZONE: 'America/New_York',
  },
  grants: [
    'dynamodb:GetItem on OrdersTable.Arn',
    'dynamodb:PutItem on OrdersTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/order-events-secret',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/contact-hash-key',
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
    ],
  },
  mostOwnBytes: 420_000,
};

export const orderSweeper: DeployedFunction = {
  file: 'order-sweeper',
  timeoutSeconds: 60,
  schedule: 'rate(1 hour)',
  settings: {
    ORDERS_TABLE_NAME: 'smart-commerce-dev-orders',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    SHOP_TIME_ZONE: 'America/New_York',
  },
  grants: [
    'dynamodb:Query on ${OrdersTable.Arn}/index/awaited-orders',
    'dynamodb:GetItem on OrdersTable.Arn',
    'dynamodb:PutItem on OrdersTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
  ],
  clients: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': [
      'DynamoDBDocumentClient',
      'GetCommand',
      'PutCommand',
      'QueryCommand',
      'TransactWriteCommand',
    ],
  },
  mostOwnBytes: 420_000,
};
