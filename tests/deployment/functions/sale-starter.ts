import { DYNAMODB, type DeployedFunction } from '../support/deployed-function.ts';

export const saleStarter: DeployedFunction = {
  file: 'sale-starter',
  timeoutSeconds: 20,
  schedule: 'rate(1 minute)',
  settings: {
    PROMOTIONS_TABLE_NAME: 'smart-commerce-dev-promotions',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
  },
  grants: [
    'dynamodb:Scan on PromotionsTable.Arn',
    'dynamodb:UpdateItem on PromotionsTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
  ],
  clients: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'ScanCommand', 'TransactWriteCommand', 'UpdateCommand'],
  },
};
