import { type DeployedFunction, DYNAMODB, SHOP_TIME_ZONE, SSM } from '../support/deployed-function.ts';

const CONSUMERS = ['Channels', 'Crm', 'Exchange', 'History', 'Labels', 'Leads', 'Messages'];
const WORKED = CONSUMERS.map((name) => `${name}DeadLetters.Arn`);
const ALL = [...WORKED, 'OutboxDeadLetters.Arn', 'DeliveryReportsDeadLetters.Arn', 'TextRepliesDeadLetters.Arn'];

export const staffApi: DeployedFunction = {
  file: 'staff-api',
  timeoutSeconds: 10,
  settings: {
    CASES_TABLE_NAME: 'smart-commerce-dev-cases',
    CALLBACKS_TABLE_NAME: 'smart-commerce-dev-callbacks',
    LEADS_TABLE_NAME: 'smart-commerce-dev-leads',
    EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
    CHANNELS_QUEUE_NAME: 'smart-commerce-dev-channels',
    INSIGHTS_TABLE_NAME: 'smart-commerce-dev-insights',
    SHOP_TIME_ZONE,
    EXPERIMENTS: '',
    CRM_QUEUE_NAME: 'smart-commerce-dev-crm',
    EXCHANGE_QUEUE_NAME: 'smart-commerce-dev-exchange',
    HISTORY_QUEUE_NAME: 'smart-commerce-dev-history',
    LABELS_QUEUE_NAME: 'smart-commerce-dev-labels',
    LEADS_QUEUE_NAME: 'smart-commerce-dev-leads',
    MESSAGES_QUEUE_NAME: 'smart-commerce-dev-messages',
    OUTBOX_DEAD_LETTERS_NAME: 'smart-commerce-dev-outbox-dead-letters',
    DELIVERY_REPORTS_DEAD_LETTERS_NAME: 'smart-commerce-dev-delivery-reports-dead-letters',
    TEXT_REPLIES_DEAD_LETTERS_NAME: 'smart-commerce-dev-text-replies-dead-letters',
    STAFF_LOGIN_PARAMETER_NAME: '/smart-commerce/dev/staff-login',
  },
  grants: [
    'dynamodb:GetItem on CasesTable.Arn',
    'dynamodb:GetItem on CallbacksTable.Arn',
    'dynamodb:GetItem on LeadsTable.Arn',
    'dynamodb:Query on ${CasesTable.Arn}/index/by-state',
    'dynamodb:Query on LeadsTable.Arn',
    'dynamodb:Query on ${LeadsTable.Arn}/index/listed',
    'dynamodb:Query on InsightsTable.Arn',
    'dynamodb:UpdateItem on CasesTable.Arn',
    'dynamodb:PutItem on CallbacksTable.Arn',
    'dynamodb:PutItem on EventsTable.Arn',
    ...['GetQueueUrl', 'GetQueueAttributes'].flatMap((action) => ALL.map((arn) => `sqs:${action} on ${arn}`)),
    ...['StartMessageMoveTask', 'ReceiveMessage', 'DeleteMessage'].flatMap((action) =>
      WORKED.map((arn) => `sqs:${action} on ${arn}`),
    ),
    ...CONSUMERS.map((name) => `sqs:SendMessage on ${name}Queue.Arn`),
    'ssm:GetParameter on ssm:parameter/smart-commerce/dev/staff-login',
  ],
  clients: {
    ...DYNAMODB,
    ...SSM,
    '@aws-sdk/lib-dynamodb': [
      ...['DynamoDBDocumentClient', 'GetCommand', 'QueryCommand', 'PutCommand', 'UpdateCommand'],
      ...['TransactWriteCommand', 'paginateQuery'],
    ],
    '@aws-sdk/client-sqs': [
      'SQSClient',
      'GetQueueUrlCommand',
      'GetQueueAttributesCommand',
      'StartMessageMoveTaskCommand',
    ],
  },
  files: [
    '.build/web/staff/index.html',
    '.build/web/staff/page.css',
    '.build/web/staff/page.js',
    '.build/web/staff/figures.js',
  ],
};
