import { DYNAMODB, SUPPORT_CONTACT, SHOP_TIME_ZONE, type DeployedFunction } from '../support/deployed-function.ts';

export const fulfillment: DeployedFunction = {
  file: 'fulfillment',
  timeoutSeconds: 20,
  settings: {
    ORDERS_TABLE_NAME: 'smart-commerce-dev-orders',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
    ...{ SUPPORT_CONTACT, SHOP_TIME_ZONE },
  },
  grants: [
    'dynamodb:GetItem on OrdersTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:GetItem on ConversationsTable.Arn',
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'dynamodb:PutItem on CasesTable.Arn',
    'dynamodb:UpdateItem on CasesTable.Arn',
    'dynamodb:DeleteItem on ConversationsTable.Arn',
  ],
  clients: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'DeleteCommand', 'GetCommand', 'PutCommand'],
  },
  mostOwnBytes: 700_000,
};
