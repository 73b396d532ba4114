import { type DeployedFunction, DYNAMODB, SSM } from '../support/deployed-function.ts';

const CONVERSATIONS_TABLE_NAME = 'smart-commerce-dev-conversations';
const CHANNELS_QUEUE_NAME = 'smart-commerce-dev-channels';
const parameter = (name: string) => `/smart-commerce/dev/${name}`;
const reads = (...names: string[]) => names.map((name) => `ssm:GetParameter on ssm:parameter${parameter(name)}`);

export const channelWebhook: DeployedFunction = {
  file: 'channel-webhook',
  timeoutSeconds: 15,
  settings: {
    CONVERSATIONS_TABLE_NAME,
    CHANNELS_QUEUE_NAME,
    CHAT_KEY_PARAMETER_NAME: parameter('chat-key'),
    META_APP_PARAMETER_NAME: parameter('meta-app'),
  },
  grants: [
    'dynamodb:UpdateItem on ConversationsTable.Arn',
    'sqs:GetQueueUrl on ChannelsQueue.Arn',
    'sqs:SendMessage on ChannelsQueue.Arn',
    ...reads('chat-key', 'meta-app'),
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'GetCommand', 'PutCommand', 'UpdateCommand'],
    '@aws-sdk/client-sqs': ['SQSClient', 'GetQueueUrlCommand', 'SendMessageCommand'],
  },
};

export const channelTurns: DeployedFunction = {
  file: 'channel-turns',
  timeoutSeconds: 60,
  settings: {
    CONVERSATIONS_TABLE_NAME,
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    NOTIFICATIONS_TABLE_NAME: 'smart-commerce-dev-notifications',
    CHANNELS_QUEUE_NAME,
    BOT_ID_PARAMETER_NAME: parameter('bot-id'),
    BOT_ALIAS_ID_PARAMETER_NAME: parameter('bot-alias-id'),
    SEAL_KEY_PARAMETER_NAME: parameter('seal-key'),
    CHAT_KEY_PARAMETER_NAME: parameter('chat-key'),
    CALLER_PROOF_KEY_PARAMETER_NAME: parameter('caller-proof-key'),
    CONTACT_HASH_KEY_PARAMETER_NAME: parameter('contact-hash-key'),
    META_APP_PARAMETER_NAME: parameter('meta-app'),
    META_TOKENS_PARAMETER_NAME: parameter('meta-tokens'),
    META_GRAPH_URL: 'https://graph.facebook.com/v24.0',
    SMS_ORIGINATION_IDENTITY: '',
    EXPERIMENTS: '',
    INSIGHTS_TABLE_NAME: 'smart-commerce-dev-insights',
  },
  grants: [
    // What Lambda does with the queue in the function's name.
    ...['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} on ChannelsQueue.Arn`),
    'dynamodb:GetItem on ConversationsTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    ...['PutItem', 'UpdateItem', 'DeleteItem'].map((action) => `dynamodb:${action} on ConversationsTable.Arn`),
    'dynamodb:PutItem on EventsTable.Arn',
    'dynamodb:Query on NotificationsTable.Arn',
    'dynamodb:Query on InsightsTable.Arn',
    'sqs:GetQueueUrl on ChannelsQueue.Arn',
    'sqs:ChangeMessageVisibility on ChannelsQueue.Arn',
    ...['RecognizeText', 'GetSession'].map((action) => `lex:${action} on lex:bot-alias/*`),
    ...reads('bot-id', 'bot-alias-id', 'seal-key', 'chat-key', 'caller-proof-key', 'contact-hash-key'),
    ...reads('meta-app', 'meta-tokens'),
    'sms-voice:SendTextMessage on arn:aws:sms-voice:us-east-1:000000000000:phone-number/none',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': [
      'DynamoDBDocumentClient',
      ...['GetCommand', 'BatchGetCommand', 'QueryCommand', 'PutCommand', 'UpdateCommand', 'DeleteCommand'],
      'TransactWriteCommand',
    ],
    '@aws-sdk/client-sqs': ['SQSClient', 'GetQueueUrlCommand', 'ChangeMessageVisibilityCommand'],
    '@aws-sdk/client-lex-runtime-v2': [
      'LexRuntimeV2Client',
      'RecognizeTextCommand',
      'GetSessionCommand',
      'DeleteSessionCommand',
    ],
    '@aws-sdk/client-pinpoint-sms-voice-v2': ['PinpointSMSVoiceV2Client', 'SendTextMessageCommand'],
  },
  // It opens the conversation's memory, whose form names all that there is, and reads phone numbers.
  mostOwnBytes: 600_000,
};
