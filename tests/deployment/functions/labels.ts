import { type DeployedFunction, DYNAMODB, SSM } from '../support/deployed-function.ts';

const DOCUMENTS = {
  '@aws-sdk/client-s3': ['S3Client', 'GetObjectCommand', 'PutObjectCommand'],
  '@aws-sdk/s3-request-presigner': ['getSignedUrl'],
};
const tables = {
  ORDERS_TABLE_NAME: 'smart-commerce-dev-orders',
  CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
  EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
};
const RETURN_BOOK = ['DynamoDBDocumentClient', 'GetCommand', 'QueryCommand', 'TransactWriteCommand'];

export const labelMaker: DeployedFunction = {
  file: 'label-maker',
  timeoutSeconds: 60,
  settings: {
    ...tables,
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
    DOCUMENTS_BUCKET_NAME: 'smart-commerce-dev-documents',
    CARRIER_PROVIDER: 'own',
    EASYPOST_KEY_PARAMETER_NAME: '/smart-commerce/dev/easypost-key',
    LABEL_LINK_KEY_PARAMETER_NAME: '/smart-commerce/dev/label-link-key',
    RETURN_ADDRESS: 'SmartCommerce Returns; 1 Harbor Square; Portland; ME; 04101; US',
    PUBLIC_URL: '',
  },
  grants: [
    ...['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} on LabelsQueue.Arn`),
    'dynamodb:GetItem on OrdersTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:PutItem on OrdersTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'dynamodb:PutItem on CasesTable.Arn',
    's3:PutObject on ${DocumentsBucket.Arn}/labels/*',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/easypost-key',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/label-link-key',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    ...DOCUMENTS,
    '@aws-sdk/lib-dynamodb': [...RETURN_BOOK, 'PutCommand', 'UpdateCommand'],
  },
  // What draws PDFs, bars and QR codes, and EasyPost's client of 350 KB.
  mostOwnBytes: 1_600_000,
};

export const labelLink: DeployedFunction = {
  file: 'label-link',
  timeoutSeconds: 10,
  settings: {
    DOCUMENTS_BUCKET_NAME: 'smart-commerce-dev-documents',
    LABEL_LINK_KEY_PARAMETER_NAME: '/smart-commerce/dev/label-link-key',
    SUPPORT_CONTACT: 'support@smartcommerce.example',
  },
  grants: [
    's3:GetObject on ${DocumentsBucket.Arn}/labels/*',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/label-link-key',
  ],
  clients: { ...SSM, ...DOCUMENTS },
};

export const carrierEvents: DeployedFunction = {
  file: 'carrier-events',
  timeoutSeconds: 20,
  settings: {
    ...tables,
    SHOP_TIME_ZONE: 'America/New_York',
    CARRIER_PROVIDER: 'own',
    CARRIER_WEBHOOK_SECRET_PARAMETER_NAME: '/smart-commerce/dev/carrier-webhook-secret',
    EASYPOST_WEBHOOK_SECRET_PARAMETER_NAME: '/smart-commerce/dev/easypost-webhook-secret',
  },
  grants: [
    'dynamodb:GetItem on OrdersTable.Arn',
    'dynamodb:PutItem on OrdersTable.Arn',
    'dynamodb:UpdateItem on OrdersTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/carrier-webhook-secret',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/easypost-webhook-secret',
  ],
  clients: { ...DYNAMODB, ...SSM, '@aws-sdk/lib-dynamodb': [...RETURN_BOOK, 'PutCommand'] },
  // EasyPost's client checks its signatures.
  mostOwnBytes: 700_000,
};
