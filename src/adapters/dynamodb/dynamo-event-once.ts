import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ShopEvent } from '#business/events/index';
import { toEventItem } from './event-item.ts';
import { unlessConditionFails } from './unless-condition-fails.ts';

/** Writes an event that stands for itself: of any number with its aggregate and id, one is kept. */
export const createDynamoEventOnce =
  (client: DynamoDBDocumentClient, TableName: string) =>
  async (event: ShopEvent): Promise<void> => {
    const put = new PutCommand({
      TableName,
      Item: toEventItem(event),
      ConditionExpression: 'attribute_not_exists(#aggregate)',
      ExpressionAttributeNames: { '#aggregate': 'aggregate' },
    });
    await unlessConditionFails('Writing an event once', () => client.send(put));
  };
