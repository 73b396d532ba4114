import { DYNAMODB, type DeployedFunction, SSM } from '../support/deployed-function.ts';

export const crmSync: DeployedFunction = {
  file: 'crm-sync',
  timeoutSeconds: 60,
  settings: {
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
    DOCUMENTS_BUCKET_NAME: 'smart-commerce-dev-documents',
    CRM_QUEUE_NAME: 'smart-commerce-dev-crm',
    CRM_PROVIDER: 'file',
    HUBSPOT_TOKEN_PARAMETER_NAME: '/smart-commerce/dev/hubspot-token',
  },
  grants: [
    ...['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} on CrmQueue.Arn`),
    'dynamodb:GetItem on LeadsTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:GetItem on ConversationsTable.Arn',
    'dynamodb:PutItem on ConversationsTable.Arn',
    'dynamodb:UpdateItem on CasesTable.Arn',
    's3:PutObject on ${DocumentsBucket.Arn}/crm/*',
    's3:DeleteObject on ${DocumentsBucket.Arn}/crm/*',
    's3:ListBucket on DocumentsBucket.Arn',
    'sqs:GetQueueUrl on CrmQueue.Arn',
    'sqs:ChangeMessageVisibility on CrmQueue.Arn',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/hubspot-token',
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
    ],
    '@aws-sdk/client-s3': [
      'S3Client',
      'DeleteObjectCommand',
      'GetObjectCommand',
      'ListObjectsV2Command',
      'PutObjectCommand',
    ],
    '@aws-sdk/client-sqs': ['SQSClient', 'ChangeMessageVisibilityCommand', 'GetQueueUrlCommand'],
  },
  // HubSpot's client has a class for each of its objects.
  mostOwnBytes: 700_000,
};
