import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { ShopEvent } from '#business/events/index';
import { fromEventItem } from './event-item.ts';

/** All events that are kept, in no order. @throws ItemCorruptError */
export async function* everyEvent(client: DynamoDBDocumentClient, TableName: string): AsyncGenerator<ShopEvent> {
  for await (const { Items = [] } of paginateScan({ client }, { TableName })) yield* Items.map(fromEventItem);
}
