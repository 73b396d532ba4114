import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type ChatCap, type LedgerEntry, type LoyaltyDesk, refusalOf as refusedBy } from '#business/loyalty/index';
import { createDynamoBalances } from './dynamo-balances.ts';
import { StorageUnavailableError } from './errors.ts';
import { toLedgerWrites } from './ledger-writes.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { ITEM } from './table-keys.ts';

/** Of an entry's own writes: its source, its line, and the balance. */
const SOURCE = 0;

/** Points may come in, or a reward be used, between a refusal and the look at why: then it is tried again. */
const ATTEMPTS = 4;

/**
 * Redeems points and gives them for what is done in a chat, each as one transaction:
 *
 *   redeem   source free · line · balance: so many points there, no such reward waiting ─► fewer points, and the reward
 *   earn     source free · line · balance · a counter for each cap: room for so many ─► so many more
 */
export function createDynamoLoyaltyDesk(
  client: DynamoDBDocumentClient,
  tableName: string,
  patience: Patience,
): LoyaltyDesk {
  const balances = createDynamoBalances(client, tableName);
  const write = (operation: string, TransactItems: NonNullable<TransactWriteCommand['input']['TransactItems']>) =>
    retryConflicts(
      () => refusalOf(operation, () => client.send(new TransactWriteCommand({ TransactItems }))),
      patience,
    );

  return {
    async redeem(entry) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const refusal = await write('Redeeming points', [...toLedgerWrites(tableName, entry)]);
        const balance = await balances.balanceOf(entry.customerId);
        if (!refusal || refusal[SOURCE] === REFUSED.condition) return { kind: 'redeemed', balance };
        const why = refusedBy(balance, entry);
        if (why) return { kind: why };
      }
      throw new StorageUnavailableError('Redeeming points', { cause: 'The balance never stood still.' });
    },

    async earn(entry, caps) {
      const counters = caps.map((cap) => countUp(tableName, entry, cap));
      const refusal = await write('Giving points', [...toLedgerWrites(tableName, entry), ...counters]);
      return refusal === undefined;
    },
  };
}

/** One counter for each customer and period. */
function countUp(TableName: string, { customerId, points }: LedgerEntry, { period, room }: ChatCap) {
  const isFirst = 'attribute_not_exists(points) AND :room >= :none';
  const hasRoom = 'points <= :room';
  return {
    Update: {
      TableName,
      Key: { customerId, item: `${ITEM.chatPoints}#${period}` },
      UpdateExpression: 'ADD points :points',
      ConditionExpression: `(${isFirst}) OR ${hasRoom}`,
      ExpressionAttributeValues: { ':points': points, ':room': room, ':none': 0 },
    },
  };
}
