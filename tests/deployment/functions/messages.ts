import { type DeployedFunction, DYNAMODB, SHOP_TIME_ZONE, SSM, SUPPORT_CONTACT } from '../support/deployed-function.ts';

const NOTIFICATIONS_TABLE_NAME = 'smart-commerce-dev-notifications';
const CONTACT_HASH_KEY_PARAMETER_NAME = '/smart-commerce/dev/contact-hash-key';
const READS_KEY = 'ssm:GetParameter on ssm:parameter/smart-commerce/dev/contact-hash-key';
const NO_NUMBER = 'sms-voice:SendTextMessage on arn:aws:sms-voice:us-east-1:000000000000:phone-number/none';
const SMS = { '@aws-sdk/client-pinpoint-sms-voice-v2': ['PinpointSMSVoiceV2Client', 'SendTextMessageCommand'] };
/** What Lambda does with a queue in the function's name. */
const READS_QUEUE = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map(
  (action) => `sqs:${action} on MessagesQueue.Arn`,
);

export const notifier: DeployedFunction = {
  file: 'notifier',
  timeoutSeconds: 60,
  settings: {
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    PRODUCTS_TABLE_NAME: 'smart-commerce-dev-products',
    PROMOTIONS_TABLE_NAME: 'smart-commerce-dev-promotions',
    PARTNERS_TABLE_NAME: 'smart-commerce-dev-partners',
    NOTIFICATIONS_TABLE_NAME,
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
    DOCUMENTS_BUCKET_NAME: 'smart-commerce-dev-documents',
    CONTACT_HASH_KEY_PARAMETER_NAME,
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    PRIVACY_LINK_KEY_PARAMETER_NAME: '/smart-commerce/dev/privacy-link-key',
    SENDER_EMAIL: 'no-reply@smartcommerce.example',
    SES_CONFIGURATION_SET: 'smart-commerce-dev-mails',
    SMS_ORIGINATION_IDENTITY: '',
    SHOP_ADDRESS: '1 Harbor Square, Portland, ME 04101',
    SHOP_TIME_ZONE,
    PUBLIC_URL: '',
  },
  grants: [
    ...READS_QUEUE,
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:GetItem on NotificationsTable.Arn',
    'dynamodb:GetItem on LeadsTable.Arn',
    'dynamodb:GetItem on PromotionsTable.Arn',
    'dynamodb:GetItem on PartnersTable.Arn',
    'dynamodb:Query on ${ProductsTable.Arn}/index/by-category',
    'dynamodb:BatchGetItem on ProductsTable.Arn',
    'dynamodb:Scan on PromotionsTable.Arn',
    'dynamodb:Query on NotificationsTable.Arn',
    'dynamodb:PutItem on NotificationsTable.Arn',
    'dynamodb:PutItem on CasesTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'dynamodb:UpdateItem on NotificationsTable.Arn',
    's3:PutObject on ${DocumentsBucket.Arn}/letters/*',
    's3:GetObject on ${DocumentsBucket.Arn}/labels/*',
    's3:ListBucket on DocumentsBucket.Arn',
    READS_KEY,
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/privacy-link-key',
    'ses:SendEmail on ses:identity/no-reply@smartcommerce.example',
    'ses:SendEmail on ses:configuration-set/smart-commerce-dev-mails',
    'ses:SendRawEmail on ses:identity/no-reply@smartcommerce.example',
    'ses:SendRawEmail on ses:configuration-set/smart-commerce-dev-mails',
    NO_NUMBER,
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    ...SMS,
    '@aws-sdk/lib-dynamodb': [
      'DynamoDBDocumentClient',
      'GetCommand',
      'PutCommand',
      'QueryCommand',
      'TransactWriteCommand',
      'UpdateCommand',
    ],
    '@aws-sdk/client-sesv2': ['SESv2Client', 'SendEmailCommand'],
    '@aws-sdk/client-s3': ['S3Client', 'GetObjectCommand', 'PutObjectCommand'],
  },
  // What writes MIME, and what writes PDF with its fonts.
  mostOwnBytes: 1_600_000,
};

export const notificationSweeper: DeployedFunction = {
  file: 'notification-sweeper',
  timeoutSeconds: 60,
  schedule: 'rate(1 minute)',
  settings: {
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    NOTIFICATIONS_TABLE_NAME,
    MESSAGES_QUEUE_NAME: 'smart-commerce-dev-messages',
  },
  grants: [
    'dynamodb:Query on ${NotificationsTable.Arn}/index/due',
    'dynamodb:UpdateItem on NotificationsTable.Arn',
    'dynamodb:GetItem on EventsTable.Arn',
    'sqs:GetQueueUrl on MessagesQueue.Arn',
    'sqs:SendMessage on MessagesQueue.Arn',
  ],
  clients: {
    ...DYNAMODB,
    '@aws-sdk/lib-dynamodb': [
      'DynamoDBDocumentClient',
      'GetCommand',
      'QueryCommand',
      'TransactWriteCommand',
      'UpdateCommand',
    ],
    '@aws-sdk/client-sqs': ['SQSClient', 'GetQueueUrlCommand', 'SendMessageCommand'],
  },
};

export const deliveryReports: DeployedFunction = {
  file: 'delivery-reports',
  timeoutSeconds: 20,
  settings: { NOTIFICATIONS_TABLE_NAME, CONTACT_HASH_KEY_PARAMETER_NAME },
  grants: [
    'dynamodb:GetItem on NotificationsTable.Arn',
    'dynamodb:PutItem on NotificationsTable.Arn',
    READS_KEY,
    'sqs:SendMessage on DeliveryReportsDeadLetters.Arn',
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
  },
};

export const textReplies: DeployedFunction = {
  file: 'text-replies',
  timeoutSeconds: 20,
  settings: {
    NOTIFICATIONS_TABLE_NAME,
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    CONTACT_HASH_KEY_PARAMETER_NAME,
    SMS_ORIGINATION_IDENTITY: '',
    SUPPORT_CONTACT,
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    CHANNELS_QUEUE_NAME: 'smart-commerce-dev-channels',
    CHAT_KEY_PARAMETER_NAME: '/smart-commerce/dev/chat-key',
  },
  grants: [
    'dynamodb:PutItem on NotificationsTable.Arn',
    'dynamodb:DeleteItem on NotificationsTable.Arn',
    'dynamodb:GetItem on LeadsTable.Arn',
    'dynamodb:PutItem on LeadsTable.Arn',
    'dynamodb:ConditionCheckItem on LeadsTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    READS_KEY,
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/chat-key',
    NO_NUMBER,
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'sqs:GetQueueUrl on ChannelsQueue.Arn',
    'sqs:SendMessage on ChannelsQueue.Arn',
    'sqs:SendMessage on TextRepliesDeadLetters.Arn',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    ...SMS,
    '@aws-sdk/lib-dynamodb': [
      'DynamoDBDocumentClient',
      'DeleteCommand',
      'GetCommand',
      'PutCommand',
      'QueryCommand',
      'TransactWriteCommand',
      'UpdateCommand',
    ],
    '@aws-sdk/client-sqs': ['SQSClient', 'GetQueueUrlCommand', 'SendMessageCommand'],
  },
};
