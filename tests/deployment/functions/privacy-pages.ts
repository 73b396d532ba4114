import { type DeployedFunction, DYNAMODB, SSM } from '../support/deployed-function.ts';

const COMMANDS = ['GetCommand', 'QueryCommand', 'PutCommand', 'UpdateCommand', 'DeleteCommand', 'TransactWriteCommand'];

export const privacyPages: DeployedFunction = {
  file: 'privacy-pages',
  timeoutSeconds: 10,
  settings: {
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    NOTIFICATIONS_TABLE_NAME: 'smart-commerce-dev-notifications',
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    PARTNERS_TABLE_NAME: 'smart-commerce-dev-partners',
    DOCUMENTS_BUCKET_NAME: 'smart-commerce-dev-documents',
    CODE_SENDER_FUNCTION_NAME: 'smart-commerce-dev-codeSender',
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    PRIVACY_LINK_KEY_PARAMETER_NAME: '/smart-commerce/dev/privacy-link-key',
    SMS_ORIGINATION_IDENTITY: '',
  },
  grants: [
    ...['GetItem', 'Query', 'PutItem', 'UpdateItem', 'ConditionCheckItem'].map(
      (action) => `dynamodb:${action} on LeadsTable.Arn`,
    ),
    'dynamodb:Query on PartnersTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'dynamodb:Query on ${CustomersTable.Arn}/index/by-email',
    'dynamodb:UpdateItem on CustomersTable.Arn',
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'dynamodb:PutItem on NotificationsTable.Arn',
    'dynamodb:DeleteItem on NotificationsTable.Arn',
    's3:GetObject on ${DocumentsBucket.Arn}/exports/*',
    'lambda:InvokeFunction on lambda:function:smart-commerce-dev-codeSender',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/contact-hash-key',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/privacy-link-key',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', ...COMMANDS],
    '@aws-sdk/client-s3': ['S3Client', 'GetObjectCommand', 'PutObjectCommand'],
    '@aws-sdk/s3-request-presigner': ['getSignedUrl'],
    '@aws-sdk/client-lambda': ['LambdaClient', 'InvokeCommand'],
  },
  // Numbering plans of the world: docs/decisions/0009.
  mostOwnBytes: 520_000,
};
