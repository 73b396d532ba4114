import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ShopEvent } from '#business/events/index';
import { callDynamo } from './errors.ts';
import { fromEventItem } from './event-item.ts';

/** Reads one event again. @throws ItemCorruptError when it isn't there any more, or is none */
export const createDynamoEventReader =
  (client: DynamoDBDocumentClient, TableName: string) =>
  async ({ aggregate, id }: Pick<ShopEvent, 'aggregate' | 'id'>): Promise<ShopEvent> => {
    const get = new GetCommand({ TableName, Key: { aggregate, event: id }, ConsistentRead: true });
    const { Item } = await callDynamo('Reading an event', () => client.send(get));
    return fromEventItem(Item);
  };
