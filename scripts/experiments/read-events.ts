import { type DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import type { EventType, ShopEvent } from '#business/events/index';

/** What experiments count. */
const COUNTED: readonly EventType[] = [
  'experiment-exposed',
  'offer-drawn',
  'purchase-made',
  'lead-captured',
  'conversation-rated',
  'turn-taken',
];

/** Every kept event that experiments count, the oldest first. Looks through the whole table. */
export async function readEvents(client: DynamoDBDocumentClient, TableName: string): Promise<readonly ShopEvent[]> {
  const types = Object.fromEntries(COUNTED.map((type, index) => [`:type${index}`, type]));
  const scan = {
    TableName,
    FilterExpression: `#type IN (${Object.keys(types).join(', ')})`,
    ExpressionAttributeNames: { '#type': 'type' },
    ExpressionAttributeValues: types,
  };
  const events: ShopEvent[] = [];
  for await (const { Items = [] } of paginateScan({ client }, scan)) events.push(...Items.map(fromEventItem));
  return events.toSorted((one, other) => (one.occurredAtIso < other.occurredAtIso ? -1 : 1));
}
