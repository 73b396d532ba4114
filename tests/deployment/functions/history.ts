import { DYNAMODB, type DeployedFunction } from '../support/deployed-function.ts';

const settings = { HISTORY_BUCKET_NAME: 'smart-commerce-dev-history', HISTORY_BUCKETS: '256' };
const clients = {
  '@aws-sdk/client-s3': [
    'S3Client',
    'DeleteObjectCommand',
    'GetObjectCommand',
    'ListObjectsV2Command',
    'PutObjectCommand',
  ],
};
const on = (...actions: string[]) => actions.map((action) => `s3:${action} on \${HistoryBucket.Arn}/history/*`);
const LISTS = 's3:ListBucket on HistoryBucket.Arn';
/** What Lambda does with a queue in the function's name. */
const READS_QUEUE = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map(
  (action) => `sqs:${action} on HistoryQueue.Arn`,
);

export const historyWriter: DeployedFunction = {
  file: 'history-writer',
  timeoutSeconds: 30,
  settings,
  grants: [...READS_QUEUE, ...on('GetObject', 'PutObject'), LISTS],
  clients,
};

export const historyCompactor: DeployedFunction = {
  file: 'history-compactor',
  timeoutSeconds: 600,
  schedule: 'rate(1 hour)',
  settings,
  grants: [...on('GetObject', 'PutObject', 'DeleteObject'), LISTS],
  clients,
};

export const historyAnalyst: DeployedFunction = {
  file: 'history-analyst',
  timeoutSeconds: 900,
  schedule: 'rate(1 day)',
  settings: {
    ...settings,
    PRODUCTS_TABLE_NAME: 'smart-commerce-dev-products',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
  },
  grants: [
    ...on('GetObject'),
    's3:GetObject on ${HistoryBucket.Arn}/insights/*',
    's3:PutObject on ${HistoryBucket.Arn}/insights/*',
    LISTS,
    'dynamodb:PutItem on ProductsTable.Arn',
    'dynamodb:PutItem on CustomersTable.Arn',
  ],
  clients: {
    ...clients,
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'GetCommand', 'PutCommand'],
  },
};

export const tierReporter: DeployedFunction = {
  file: 'tier-reporter',
  timeoutSeconds: 900,
  schedule: 'cron(0 7 1 * ? *)',
  settings: {
    ...settings,
    DOCUMENTS_BUCKET_NAME: 'smart-commerce-dev-documents',
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
  },
  grants: [
    ...on('GetObject'),
    LISTS,
    's3:PutObject on ${DocumentsBucket.Arn}/reports/*',
    'dynamodb:PutItem on CasesTable.Arn',
  ],
  clients: {
    ...clients,
    '@aws-sdk/s3-request-presigner': ['getSignedUrl'],
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'GetCommand', 'PutCommand', 'QueryCommand', 'UpdateCommand'],
  },
};
