import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { PointsLedger } from '#business/loyalty/index';
import { decodeBalance } from './balance-item.ts';
import { callDynamo } from './errors.ts';
import { toLedgerWrites } from './ledger-writes.ts';
import { refusalOf } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { ITEM } from './table-keys.ts';

/** Points without a purchase around them; a purchase takes `toLedgerWrites` into its own transaction. */
export const createDynamoPointsLedger = (
  client: DynamoDBDocumentClient,
  tableName: string,
  patience: Patience,
): PointsLedger => ({
  ...createDynamoBalances(client, tableName),
  async enter(entry) {
    const write = new TransactWriteCommand({ TransactItems: [...toLedgerWrites(tableName, entry)] });
    return (await retryConflicts(() => refusalOf('Entering points', () => client.send(write)), patience)) === undefined;
  },
});

/** The same for who only reads them. */
export const createDynamoBalances = (
  client: DynamoDBDocumentClient,
  tableName: string,
): Pick<PointsLedger, 'balanceOf'> => ({
  async balanceOf(customerId) {
    const Key = { customerId, item: ITEM.points };
    const { Item } = await callDynamo('Reading points', () =>
      client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true })),
    );
    return decodeBalance(Item);
  },
});
