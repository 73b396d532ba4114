import { type DeployedFunction, DYNAMODB, SHOP_TIME_ZONE, SSM } from '../support/deployed-function.ts';

export const leadScorer: DeployedFunction = {
  file: 'lead-scorer',
  timeoutSeconds: 30,
  settings: {
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    PROMOTIONS_TABLE_NAME: 'smart-commerce-dev-promotions',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    SHOP_TIME_ZONE,
  },
  grants: [
    ...['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} on LeadsQueue.Arn`),
    'dynamodb:GetItem on LeadsTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:Query on LeadsTable.Arn',
    'dynamodb:PutItem on LeadsTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'dynamodb:PutItem on CasesTable.Arn',
    'dynamodb:UpdateItem on LeadsTable.Arn',
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
      'UpdateCommand',
      'paginateQuery',
    ],
  },
  // 200 KB of them are the domains of throw-away mail services.
  mostOwnBytes: 450_000,
};
