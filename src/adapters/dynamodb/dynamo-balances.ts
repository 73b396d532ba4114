import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { PointsLedger } from '#business/loyalty/index';
import { decodeBalance } from './balance-item.ts';
import { callDynamo } from './errors.ts';
import { ITEM } from './table-keys.ts';

/** Reads points; what changes them takes `toLedgerWrites` into its own transaction. */
export const createDynamoBalances = (client: DynamoDBDocumentClient, tableName: string): PointsLedger => ({
  async balanceOf(customerId) {
    const Key = { customerId, item: ITEM.points };
    const { Item } = await callDynamo('Reading points', () =>
      client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true })),
    );
    return decodeBalance(Item);
  },
});
