import { type DeployedFunction, DYNAMODB, SHOP_TIME_ZONE, SSM } from '../support/deployed-function.ts';

export const leadToucher: DeployedFunction = {
  file: 'lead-toucher',
  timeoutSeconds: 120,
  schedule: 'rate(1 hour)',
  settings: {
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    PROMOTIONS_TABLE_NAME: 'smart-commerce-dev-promotions',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    SHOP_TIME_ZONE,
  },
  grants: [
    'dynamodb:Query on ${LeadsTable.Arn}/index/by-next-touch',
    'dynamodb:Query on LeadsTable.Arn',
    'dynamodb:Scan on LeadsTable.Arn',
    'dynamodb:GetItem on LeadsTable.Arn',
    'dynamodb:PutItem on LeadsTable.Arn',
    'dynamodb:UpdateItem on LeadsTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
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
      'ScanCommand',
      'TransactWriteCommand',
      'UpdateCommand',
    ],
  },
};
