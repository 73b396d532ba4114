import type { CreditEntry } from '#business/store-credit/index';
import { ITEM } from './table-keys.ts';

/**
 * Store credit as part of a transaction, three items of one customer:
 *
 *   CREDIT-SOURCE#<source>   put, unless it is there ─► a source counts once
 *   CREDIT#<time>#<source>   put: the line of the ledger, never changed
 *   CREDIT                   the balance, one number for each currency; as much as is spent must be there
 */
export function toCreditWrites(TableName: string, entry: CreditEntry) {
  const { customerId, sourceId, amountMinor, currency, occurredAtIso } = entry;
  const line = { sourceId, amountMinor, currency, occurredAt: occurredAtIso };
  const isNew = 'attribute_not_exists(customerId)';
  return [
    {
      Put: { TableName, Item: { customerId, item: `${ITEM.creditSource}#${sourceId}` }, ConditionExpression: isNew },
    },
    { Put: { TableName, Item: { customerId, item: `${ITEM.credit}#${occurredAtIso}#${sourceId}`, ...line } } },
    {
      Update: {
        TableName,
        Key: { customerId, item: ITEM.credit },
        UpdateExpression: 'ADD #balance :amount',
        ...(amountMinor < 0 && { ConditionExpression: '#balance >= :spent' }),
        ExpressionAttributeNames: { '#balance': creditAttribute(currency) },
        ExpressionAttributeValues: { ':amount': amountMinor, ...(amountMinor < 0 && { ':spent': -amountMinor }) },
      },
    },
  ];
}

/** The attribute of the balance in a currency. */
export const creditAttribute = (currency: string): string => `balance#${currency}`;
