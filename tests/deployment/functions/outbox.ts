import { type DeployedFunction, DYNAMODB } from '../support/deployed-function.ts';

const settings = {
  EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
  CRM_QUEUE_NAME: 'smart-commerce-dev-crm',
  EXCHANGE_QUEUE_NAME: 'smart-commerce-dev-exchange',
  HISTORY_QUEUE_NAME: 'smart-commerce-dev-history',
  INSIGHTS_QUEUE_NAME: 'smart-commerce-dev-insights',
  MESSAGES_QUEUE_NAME: 'smart-commerce-dev-messages',
  LABELS_QUEUE_NAME: 'smart-commerce-dev-labels',
  LEADS_QUEUE_NAME: 'smart-commerce-dev-leads',
};
const clients = {
  ...DYNAMODB,
  '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'UpdateCommand', 'paginateQuery'],
  '@aws-sdk/client-sqs': ['SQSClient', 'GetQueueUrlCommand', 'SendMessageCommand'],
};
const QUEUES = [
  'CrmQueue',
  'ExchangeQueue',
  'HistoryQueue',
  'InsightsQueue',
  'LabelsQueue',
  'LeadsQueue',
  'MessagesQueue',
];
const HANDS_ON = [
  'dynamodb:UpdateItem on EventsTable.Arn',
  ...QUEUES.map((queue) => `sqs:GetQueueUrl on ${queue}.Arn`),
  ...QUEUES.map((queue) => `sqs:SendMessage on ${queue}.Arn`),
];
/** What Lambda does with a stream in the function's name. */
const READS_STREAM = ['GetRecords', 'GetShardIterator', 'DescribeStream', 'ListStreams'].map(
  (action) => `dynamodb:${action} on EventsTable.StreamArn`,
);

export const outboxDispatcher: DeployedFunction = {
  file: 'outbox-dispatcher',
  timeoutSeconds: 30,
  settings,
  grants: [...READS_STREAM, ...HANDS_ON, 'sqs:SendMessage on OutboxDeadLetters.Arn'],
  clients,
};

export const outboxSweeper: DeployedFunction = {
  file: 'outbox-sweeper',
  timeoutSeconds: 60,
  schedule: 'rate(1 minute)',
  settings,
  grants: ['dynamodb:Query on ${EventsTable.Arn}/index/undispatched', ...HANDS_ON],
  clients,
};
