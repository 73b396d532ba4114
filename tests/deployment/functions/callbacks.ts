import { type DeployedFunction, DYNAMODB, SHOP_TIME_ZONE, SSM } from '../support/deployed-function.ts';

const TABLES = {
  CALLBACKS_TABLE_NAME: 'smart-commerce-dev-callbacks',
  EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
  CASES_TABLE_NAME: 'smart-commerce-dev-cases',
};
const COMMANDS = {
  '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'GetCommand', 'QueryCommand', 'TransactWriteCommand'],
};

export const callbackSweeper: DeployedFunction = {
  file: 'callback-sweeper',
  timeoutSeconds: 50,
  schedule: 'rate(1 minute)',
  settings: TABLES,
  grants: [
    'dynamodb:Query on ${CallbacksTable.Arn}/index/due',
    'dynamodb:GetItem on CallbacksTable.Arn',
    'dynamodb:PutItem on CallbacksTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'dynamodb:PutItem on CasesTable.Arn',
  ],
  clients: { ...DYNAMODB, ...COMMANDS },
  mostOwnBytes: 320_000,
};

export const callbackPage: DeployedFunction = {
  file: 'callback-page',
  timeoutSeconds: 10,
  settings: {
    ...TABLES,
    CONTACT_HASH_KEY_PARAMETER_NAME: '/smart-commerce/dev/contact-hash-key',
    SENDER_EMAIL: 'no-reply@smartcommerce.example',
    SHOP_TIME_ZONE,
  },
  grants: [
    'dynamodb:GetItem on CallbacksTable.Arn',
    'dynamodb:Query on CallbacksTable.Arn',
    'dynamodb:UpdateItem on CallbacksTable.Arn',
    'dynamodb:PutItem on CallbacksTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/contact-hash-key',
  ],
  clients: { ...DYNAMODB, ...SSM, ...COMMANDS },
  mostOwnBytes: 520_000,
};
