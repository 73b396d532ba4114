import { type DeployedFunction, DYNAMODB, SSM } from '../support/deployed-function.ts';

const COMMANDS = [
  ...['GetCommand', 'BatchGetCommand', 'QueryCommand', 'PutCommand', 'UpdateCommand', 'DeleteCommand'],
  'TransactWriteCommand',
];

export const chatApi: DeployedFunction = {
  file: 'chat-api',
  // It opens the conversation's memory, whose form names all that there is.
  mostOwnBytes: 360_000,
  timeoutSeconds: 29,
  settings: {
    CONVERSATIONS_TABLE_NAME: 'smart-commerce-dev-conversations',
    CUSTOMERS_TABLE_NAME: 'smart-commerce-dev-customers',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    NOTIFICATIONS_TABLE_NAME: 'smart-commerce-dev-notifications',
    BOT_ID_PARAMETER_NAME: '/smart-commerce/dev/bot-id',
    BOT_ALIAS_ID_PARAMETER_NAME: '/smart-commerce/dev/bot-alias-id',
    SEAL_KEY_PARAMETER_NAME: '/smart-commerce/dev/seal-key',
    CHAT_KEY_PARAMETER_NAME: '/smart-commerce/dev/chat-key',
    CALLER_PROOF_KEY_PARAMETER_NAME: '/smart-commerce/dev/caller-proof-key',
    SHOP_JWKS_PARAMETER_NAME: '/smart-commerce/dev/shop-jwks',
    SHOP_TOKEN_ISSUER: 'https://shop.smartcommerce.example',
    SHOP_TOKEN_AUDIENCE: 'smart-commerce-dev',
    CHAT_ORIGINS: '',
    EXPERIMENTS: '',
    INSIGHTS_TABLE_NAME: 'smart-commerce-dev-insights',
  },
  grants: [
    'dynamodb:GetItem on ConversationsTable.Arn',
    'dynamodb:GetItem on CustomersTable.Arn',
    'dynamodb:GetItem on NotificationsTable.Arn',
    ...['BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem'].map(
      (action) => `dynamodb:${action} on ConversationsTable.Arn`,
    ),
    'dynamodb:PutItem on EventsTable.Arn',
    'dynamodb:Query on NotificationsTable.Arn',
    'dynamodb:UpdateItem on NotificationsTable.Arn',
    'dynamodb:Query on InsightsTable.Arn',
    ...['RecognizeText', 'GetSession', 'DeleteSession'].map((action) => `lex:${action} on lex:bot-alias/*`),
    ...['bot-id', 'bot-alias-id', 'seal-key', 'chat-key', 'caller-proof-key', 'shop-jwks'].map(
      (name) => `ssm:GetParameter on ssm:parameter/smart-commerce/dev/${name}`,
    ),
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', ...COMMANDS],
    '@aws-sdk/client-lex-runtime-v2': [
      'LexRuntimeV2Client',
      'RecognizeTextCommand',
      'GetSessionCommand',
      'DeleteSessionCommand',
    ],
  },
};
