import { type DeployedFunction, DYNAMODB, SHOP_TIME_ZONE, SSM } from '../support/deployed-function.ts';

export const insightsCounter: DeployedFunction = {
  file: 'insights-counter',
  timeoutSeconds: 30,
  settings: {
    EXPERIMENTS: '',
    INSIGHTS_TABLE_NAME: 'smart-commerce-dev-insights',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    SHOP_TIME_ZONE,
  },
  grants: [
    ...['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} on InsightsQueue.Arn`),
    'dynamodb:GetItem on InsightsTable.Arn',
    'dynamodb:Query on InsightsTable.Arn',
    'dynamodb:PutItem on InsightsTable.Arn',
    'dynamodb:UpdateItem on InsightsTable.Arn',
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
};
