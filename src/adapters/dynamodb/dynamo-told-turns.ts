import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { ShopEvent } from '#business/events/index';
import { callDynamo } from './errors.ts';
import { fromEventItem } from './event-item.ts';

/** Reads what the events tell of a conversation's turns, the first one first. @throws ItemCorruptError, StorageUnavailableError */
export const createDynamoToldTurns =
  (client: DynamoDBDocumentClient, TableName: string) =>
  (conversationId: string): Promise<readonly ShopEvent<'turn-taken'>[]> =>
    callDynamo("Reading a conversation's turns", async () => {
      const pages = paginateQuery(
        { client },
        {
          TableName,
          KeyConditionExpression: '#aggregate = :of',
          ExpressionAttributeNames: { '#aggregate': 'aggregate' },
          ExpressionAttributeValues: { ':of': `CONVERSATION#${conversationId}` },
        },
      );
      const turns: ShopEvent<'turn-taken'>[] = [];
      for await (const { Items = [] } of pages)
        turns.push(...Items.map(fromEventItem).flatMap((event) => (event.type === 'turn-taken' ? [event] : [])));
      return turns;
    });
