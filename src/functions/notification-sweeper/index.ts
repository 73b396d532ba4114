import { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoEventReader } from '#adapters/dynamodb/dynamo-event-reader';
import { createDynamoSendingBook } from '#adapters/dynamodb/dynamo-sending-book';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { createSqsEventPublisher } from '#adapters/sqs/sqs-event-publisher';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { PATIENCE } from '../patience.ts';
import { createNotificationSweeper } from './handler.ts';

/** Nobody waits, yet a sweep has to end in time; milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 3000 };

const client = createDocumentClient();

export const handler = createLambdaHandler(
  createNotificationSweeper(
    {
      book: createDynamoSendingBook(client, readEnv('NOTIFICATIONS_TABLE_NAME'), PATIENCE),
      readEvent: createDynamoEventReader(client, readEnv('EVENTS_TABLE_NAME')),
      publisher: createSqsEventPublisher(
        new SQSClient({ requestHandler: TIMEOUTS }),
        { messages: readEnv('MESSAGES_QUEUE_NAME') },
        toEventItem,
      ),
    },
    nowEpochSeconds,
  ),
  failInvocation,
);
