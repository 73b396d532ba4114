import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ShopEvent } from '#business/events/index';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';

/** Tells of what no table of ours has changed for. @throws StorageUnavailableError */
export const createDynamoEventWriter =
  (client: DynamoDBDocumentClient, TableName: string) =>
  async (event: ShopEvent): Promise<void> => {
    const put = new PutCommand({ TableName, Item: toEventItem(event) });
    await callDynamo('Writing an event', () => client.send(put));
  };
