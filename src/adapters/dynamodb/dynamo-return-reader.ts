import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Return, ReturnBook } from '#business/returns/index';
import { callDynamo } from './errors.ts';
import { decodeReturn } from './return-item.ts';
import { ITEM } from './table-keys.ts';

/** Reads the returns of an order, for who may read them only. */
export const createDynamoReturnReader = (
  client: DynamoDBDocumentClient,
  TableName: string,
): Pick<ReturnBook, 'listOfOrder'> => ({
  async listOfOrder(orderNumber) {
    const found: Return[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const query = new QueryCommand({
        TableName,
        ConsistentRead: true,
        KeyConditionExpression: 'orderNumber = :number AND begins_with(#item, :returned)',
        ExpressionAttributeNames: { '#item': 'item' },
        ExpressionAttributeValues: { ':number': orderNumber, ':returned': ITEM.returned },
        ...(start && { ExclusiveStartKey: start }),
      });
      const { Items = [], LastEvaluatedKey } = await callDynamo('Reading returns', () => client.send(query));
      found.push(...Items.map(decodeReturn));
      start = LastEvaluatedKey;
    } while (start);
    return found;
  },
});
