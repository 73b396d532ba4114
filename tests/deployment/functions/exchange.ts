import { DYNAMODB, type DeployedFunction, SSM } from '../support/deployed-function.ts';

const settings = {
  PARTNERS_TABLE_NAME: 'smart-commerce-dev-partners',
  LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
  EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
  CASES_TABLE_NAME: 'smart-commerce-dev-cases',
  EXCHANGE_KEY_PARAMETER_NAME: '/smart-commerce/dev/exchange-key',
  LOOPBACK_BUYERS: '',
};
const clients = {
  ...DYNAMODB,
  ...SSM,
  '@aws-sdk/lib-dynamodb': [
    'DynamoDBDocumentClient',
    'GetCommand',
    'PutCommand',
    'QueryCommand',
    'TransactWriteCommand',
    'UpdateCommand',
    'paginateQuery',
  ],
};
const READS = ['dynamodb:GetItem on PartnersTable.Arn', 'dynamodb:GetItem on LeadsTable.Arn'];
const WRITES = [
  'dynamodb:ConditionCheckItem on LeadsTable.Arn',
  ...['Partners', 'Leads', 'Events', 'Cases'].map((table) => `dynamodb:PutItem on ${table}Table.Arn`),
  'dynamodb:UpdateItem on PartnersTable.Arn',
];
const SIGNS = 'ssm:GetParameter on ssm:parameter/smart-commerce/dev/exchange-key';

export const leadExchange: DeployedFunction = {
  file: 'lead-exchange',
  timeoutSeconds: 30,
  // With the list of throw-away mail services.
  mostOwnBytes: 520_000,
  settings,
  grants: [
    ...['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((action) => `sqs:${action} on ExchangeQueue.Arn`),
    ...READS,
    'dynamodb:Query on PartnersTable.Arn',
    'dynamodb:Query on LeadsTable.Arn',
    ...WRITES,
    'dynamodb:DeleteItem on PartnersTable.Arn',
    'dynamodb:DeleteItem on LeadsTable.Arn',
    SIGNS,
  ],
  clients,
};

export const exchangeSweeper: DeployedFunction = {
  file: 'exchange-sweeper',
  timeoutSeconds: 60,
  // With the list of throw-away mail services.
  mostOwnBytes: 520_000,
  schedule: 'rate(1 minute)',
  settings,
  grants: [...READS, 'dynamodb:Query on ${PartnersTable.Arn}/index/due', ...WRITES, SIGNS],
  clients,
};
