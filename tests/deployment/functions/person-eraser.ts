import { DYNAMODB, type DeployedFunction, SSM } from '../support/deployed-function.ts';

/** In the order of its role. */
const TABLES = [
  'customers',
  'leads',
  'orders',
  'purchases',
  'payments',
  'conversations',
  'callbacks',
  'cases',
  'notifications',
  'partners',
  'promotions',
  'events',
] as const;
const arnOf = (table: string) => `${table[0]!.toUpperCase()}${table.slice(1)}Table.Arn`;
const onAll = (action: string) => TABLES.map((table) => `dynamodb:${action} on ${arnOf(table)}`);
const documents = (action: string, ...folders: string[]) =>
  folders.map((folder) => `s3:${action} on \${DocumentsBucket.Arn}/${folder}/*`);

export const personEraser: DeployedFunction = {
  file: 'person-eraser',
  timeoutSeconds: 900,
  schedule: 'rate(1 minute)',
  settings: {
    ...Object.fromEntries(TABLES.map((table) => [`${table.toUpperCase()}_TABLE_NAME`, `smart-commerce-dev-${table}`])),
    HISTORY_BUCKET_NAME: 'smart-commerce-dev-history',
    HISTORY_BUCKETS: '256',
    DOCUMENTS_BUCKET_NAME: 'smart-commerce-dev-documents',
    SMS_OPT_OUT_LIST: 'Default',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
  },
  grants: [
    ...onAll('Scan'),
    ...onAll('GetItem'),
    ...onAll('UpdateItem'),
    ...onAll('DeleteItem'),
    'dynamodb:Query on LeadsTable.Arn',
    'dynamodb:PutItem on LeadsTable.Arn',
    'dynamodb:PutItem on NotificationsTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    ...['GetObject', 'PutObject', 'DeleteObject'].map((action) => `s3:${action} on \${HistoryBucket.Arn}/history/*`),
    ...documents('PutObject', 'exports'),
    ...documents('DeleteObject', 'exports', 'labels', 'letters'),
    's3:ListBucket on HistoryBucket.Arn',
    's3:ListBucket on DocumentsBucket.Arn',
    'ses:DeleteSuppressedDestination on *',
    'sms-voice:DeleteOptedOutNumber on sms-voice:opt-out-list/Default',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/contact-hash-key',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/client-s3': [
      'S3Client',
      'DeleteObjectCommand',
      'GetObjectCommand',
      'ListObjectsV2Command',
      'PutObjectCommand',
    ],
    '@aws-sdk/client-sesv2': ['SESv2Client', 'DeleteSuppressedDestinationCommand'],
    '@aws-sdk/client-pinpoint-sms-voice-v2': ['PinpointSMSVoiceV2Client', 'DeleteOptedOutNumberCommand'],
    '@aws-sdk/s3-request-presigner': ['getSignedUrl'],
    '@aws-sdk/lib-dynamodb': [
      'DeleteCommand',
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

export const retentionJob: DeployedFunction = {
  file: 'retention-job',
  timeoutSeconds: 900,
  schedule: 'rate(1 day)',
  settings: {
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    HISTORY_BUCKET_NAME: 'smart-commerce-dev-history',
    HISTORY_BUCKETS: '256',
  },
  grants: [
    'dynamodb:Scan on LeadsTable.Arn',
    'dynamodb:Scan on EventsTable.Arn',
    'dynamodb:DeleteItem on LeadsTable.Arn',
    'dynamodb:PutItem on LeadsTable.Arn',
    'dynamodb:GetItem on EventsTable.Arn',
    'dynamodb:UpdateItem on EventsTable.Arn',
    ...['GetObject', 'PutObject', 'DeleteObject'].map((action) => `s3:${action} on \${HistoryBucket.Arn}/history/*`),
    's3:ListBucket on HistoryBucket.Arn',
  ],
  clients: {
    ...DYNAMODB,
    '@aws-sdk/client-s3': personEraser.clients['@aws-sdk/client-s3']!,
    '@aws-sdk/lib-dynamodb': [
      'DeleteCommand',
      'DynamoDBDocumentClient',
      'GetCommand',
      'PutCommand',
      'QueryCommand',
      'TransactWriteCommand',
      'UpdateCommand',
      'paginateScan',
    ],
  },
};
