import { SQSClient } from '@aws-sdk/client-sqs';
import { createDynamoOutbox } from '#adapters/dynamodb/dynamo-outbox';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { createSqsEventPublisher } from '#adapters/sqs/sqs-event-publisher';
import type { EventPublisher, Outbox } from '#business/events/index';
import { readEnv } from '#platform/index';
import { createDocumentClient } from './document-client.ts';

/** Nobody waits, yet a batch has to end in time; milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 3000 };

/** Where events are taken from, and where they go. */
export function createOutboxPorts(): { readonly outbox: Outbox; readonly publisher: EventPublisher } {
  const queueNames = {
    crm: readEnv('CRM_QUEUE_NAME'),
    exchange: readEnv('EXCHANGE_QUEUE_NAME'),
    history: readEnv('HISTORY_QUEUE_NAME'),
    insights: readEnv('INSIGHTS_QUEUE_NAME'),
    labels: readEnv('LABELS_QUEUE_NAME'),
    leads: readEnv('LEADS_QUEUE_NAME'),
    messages: readEnv('MESSAGES_QUEUE_NAME'),
  };
  return {
    outbox: createDynamoOutbox(createDocumentClient(), readEnv('EVENTS_TABLE_NAME')),
    publisher: createSqsEventPublisher(new SQSClient({ requestHandler: TIMEOUTS }), queueNames, toEventItem),
  };
}
