import { DYNAMODB, type DeployedFunction, SHOP_TIME_ZONE } from '../support/deployed-function.ts';

export const loyaltyOffers: DeployedFunction = {
  file: 'loyalty-offers',
  timeoutSeconds: 120,
  schedule: 'rate(1 hour)',
  settings: {
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    HISTORY_BUCKET_NAME: 'smart-commerce-dev-history',
    HISTORY_BUCKETS: '256',
    SHOP_TIME_ZONE,
  },
  grants: [
    'dynamodb:Scan on CustomersTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:BatchGetItem on CustomersTable.Arn',
    'dynamodb:UpdateItem on CustomersTable.Arn',
    'dynamodb:PutItem on CustomersTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    's3:GetObject on ${HistoryBucket.Arn}/history/*',
    's3:ListBucket on HistoryBucket.Arn',
  ],
  clients: {
    ...DYNAMODB,
    '@aws-sdk/client-s3': [
      'S3Client',
      'DeleteObjectCommand',
      'GetObjectCommand',
      'ListObjectsV2Command',
      'PutObjectCommand',
    ],
    '@aws-sdk/lib-dynamodb': [
      'BatchGetCommand',
      'DynamoDBDocumentClient',
      'GetCommand',
      'PutCommand',
      'ScanCommand',
      'TransactWriteCommand',
    ],
  },
};
