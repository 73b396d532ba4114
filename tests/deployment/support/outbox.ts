/** What the functions of the outbox are given, may do, and hold of the AWS SDK. */
export const OUTBOX_SETTINGS = {
  EVENTS_TABLE_NAME: 'smart-commerce-dev-events',
  HISTORY_QUEUE_NAME: 'smart-commerce-dev-history',
};

const HANDS_ON = [
  'dynamodb:UpdateItem on EventsTable.Arn',
  'sqs:GetQueueUrl on HistoryQueue.Arn',
  'sqs:SendMessage on HistoryQueue.Arn',
];
/** What Lambda does with a stream in the function's name. */
const READS_STREAM = ['GetRecords', 'GetShardIterator', 'DescribeStream', 'ListStreams'].map(
  (action) => `dynamodb:${action} on EventsTable.StreamArn`,
);
export const OUTBOX_GRANTS = {
  outboxDispatcher: [...READS_STREAM, ...HANDS_ON, 'sqs:SendMessage on OutboxDeadLetters.Arn'],
  outboxSweeper: ['dynamodb:Query on ${EventsTable.Arn}/index/undispatched', ...HANDS_ON],
};

export const OUTBOX_CLIENTS = {
  '@aws-sdk/client-dynamodb': ['DynamoDBClient'],
  '@aws-sdk/lib-dynamodb': ['DynamoDBDocumentClient', 'UpdateCommand', 'paginateQuery'],
  '@aws-sdk/client-sqs': ['SQSClient', 'GetQueueUrlCommand', 'SendMessageCommand'],
};
