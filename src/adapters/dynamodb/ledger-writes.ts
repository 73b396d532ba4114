import type { LedgerEntry } from '#business/loyalty/index';
import { toBalanceUpdate } from './balance-update.ts';
import { ITEM } from './table-keys.ts';

/**
 * An entry of a customer's points as part of a transaction, three items of one customer:
 *
 *   LOYALTY-SOURCE#<source>   put, unless it is there ─► a source counts once
 *   LOYALTY#<time>#<source>   put: the line of the ledger, never changed
 *   LOYALTY                   the balance: points and earned added up; as many points as are spent must be there,
 *                             what they are redeemed for must not be waiting yet, and what a purchase uses must
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
    { Update: { TableName: tableName, Key: { customerId, item: ITEM.points }, ...toBalanceUpdate(entry) } },
  ] as const;
}
