import type { Commitment, GoodwillUse } from '#business/purchases/index';
import { ITEM } from './table-keys.ts';

type Using = Pick<Commitment, 'goodwill' | 'order'>;

/** As the order keeps it. */
export const usedBy = ({ purchaseId, atIso }: GoodwillUse) => ({ purchaseId, atIso });

/** The order that lines are added to is one item of the transaction, and says so itself. */
export const isOfAnotherOrder = ({ goodwill, order }: Using): boolean =>
  goodwill !== undefined && goodwill.orderNumber !== order.orderNumber;

/**
 * The use of an order's goodwill as part of a purchase's transaction, where the purchase makes another order:
 *
 *   orders  the customer's order, goodwill not used ─► used by this purchase
 *
 * The version rises with it: who writes the order as it was read before reads it again.
 */
export function goodwillWrites(TableName: string, { goodwill, order }: Using) {
  if (!goodwill || !isOfAnotherOrder({ goodwill, order })) return [];
  const isTheirs = 'customerId = :customer';
  const isUnused = 'attribute_not_exists(goodwillUsed)';
  return [
    {
      Update: {
        TableName,
        Key: { orderNumber: goodwill.orderNumber, item: ITEM.order },
        UpdateExpression: 'SET goodwillUsed = :used ADD version :one',
        ConditionExpression: [isTheirs, isUnused].join(' AND '),
        ExpressionAttributeValues: { ':customer': goodwill.customerId, ':used': usedBy(goodwill), ':one': 1 },
      },
    },
  ] as const;
}
