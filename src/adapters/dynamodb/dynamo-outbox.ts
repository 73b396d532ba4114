import { type DynamoDBDocumentClient, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Outbox } from '#business/events/index';
import { callDynamo } from './errors.ts';
import { fromEventItem } from './event-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** The events table as an outbox: the sparse index `undispatched` holds what still waits. */
export function createDynamoOutbox(client: DynamoDBDocumentClient, tableName: string): Outbox {
  return {
    async markDispatched({ aggregate, id }) {
      // An update would otherwise bring back an event that was removed after its time.
      const isStillThere = 'attribute_exists(#aggregate)';
      const mark = new UpdateCommand({
        TableName: tableName,
        Key: { aggregate, event: id },
        UpdateExpression: 'REMOVE undispatched',
        ConditionExpression: isStillThere,
        ExpressionAttributeNames: { '#aggregate': 'aggregate' },
      });
      await unlessConditionFails('Marking an event as dispatched', () => client.send(mark));
    },

    async listWaiting(beforeIso, atMost) {
      const found: Record<string, unknown>[] = [];
      await callDynamo('Listing events that wait', async () => {
        const query = {
          TableName: tableName,
          IndexName: 'undispatched',
          KeyConditionExpression: 'undispatched = :waits AND occurredAt < :before',
          ExpressionAttributeValues: { ':waits': '1', ':before': beforeIso },
          Limit: atMost,
        };
        for await (const { Items = [] } of paginateQuery({ client }, query)) {
          found.push(...Items);
          if (found.length >= atMost) return;
        }
      });
      return found.slice(0, atMost).map((item) => ({ id: String(item['event']), read: () => fromEventItem(item) }));
    },
  };
}
