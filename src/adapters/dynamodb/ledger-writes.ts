import { countsForTier, type LedgerEntry } from '#business/loyalty/index';
import { ITEM } from './table-keys.ts';

/**
 * An entry of a customer's points as part of a transaction, three items of one customer:
 *
 *   LOYALTY-SOURCE#<source>   put, unless it is there ─► a source counts once
 *   LOYALTY#<time>#<source>   put: the line of the ledger, never changed
 *   LOYALTY                   the balance: points and earned added up; as many points as are spent must be there
 *
 * A transaction that is cancelled by the first of them has been written before.
 */
export function toLedgerWrites(tableName: string, entry: LedgerEntry) {
  const { customerId, sourceId, reason, points, occurredAtIso } = entry;
  const line = { sourceId, reason, points, occurredAt: occurredAtIso };
  return [
    {
      Put: {
        TableName: tableName,
        Item: { customerId, item: `${ITEM.pointsSource}#${sourceId}` },
        ConditionExpression: 'attribute_not_exists(customerId)',
      },
    },
    {
      Put: { TableName: tableName, Item: { customerId, item: `${ITEM.points}#${occurredAtIso}#${sourceId}`, ...line } },
    },
    { Update: { TableName: tableName, Key: { customerId, item: ITEM.points }, ...toBalance(entry, reason, points) } },
  ] as const;
}

function toBalance({ occurredAtIso }: LedgerEntry, reason: LedgerEntry['reason'], points: number) {
  const isPurchase = reason === 'purchase';
  return {
    UpdateExpression: `ADD points :points, earned :earned, purchases :purchases${isPurchase ? ' SET lastPurchaseAt = :at' : ''}`,
    ExpressionAttributeValues: {
      ':points': points,
      ':earned': countsForTier(reason) ? points : 0,
      ':purchases': isPurchase ? 1 : 0,
      ...(isPurchase && { ':at': occurredAtIso }),
      ...(reason === 'reward' && { ':spent': -points }),
    },
    ...(reason === 'reward' && { ConditionExpression: 'points >= :spent' }),
  };
}
