import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { callDynamo } from './errors.ts';

interface Partition {
  readonly TableName: string;
  readonly key: string;
  /** Of the range key; all items without it. */
  readonly prefix?: string;
}

/** All items under one `key`, in the order of their `item`. Sees what was written before. */
export const readPartition = (
  client: DynamoDBDocumentClient,
  { TableName, key, prefix }: Partition,
): Promise<readonly Record<string, unknown>[]> =>
  callDynamo('Reading items of a key', async () => {
    const startsSo = prefix === undefined ? '' : ' AND begins_with(#item, :prefix)';
    const query = {
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: `#key = :key${startsSo}`,
      ExpressionAttributeNames: { '#key': 'key', ...(prefix !== undefined && { '#item': 'item' }) },
      ExpressionAttributeValues: { ':key': key, ...(prefix !== undefined && { ':prefix': prefix }) },
    };
    const found: Record<string, unknown>[] = [];
    for await (const { Items = [] } of paginateQuery({ client }, query)) found.push(...Items);
    return found;
  });
