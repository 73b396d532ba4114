import * as z from 'zod/mini';
import { NO_POINTS, type PointsBalance } from '#business/loyalty/index';
import { parseItem } from './parse-item.ts';

const balanceSchema = z.object({
  points: z.int(),
  earned: z.int(),
  purchases: z.int(),
  lastPurchaseAt: z.exactOptional(z.iso.datetime()),
});

/** Who has no item has no points. @throws ItemCorruptError */
export function decodeBalance(item: unknown): PointsBalance {
  if (item === undefined) return NO_POINTS;
  const { lastPurchaseAt, ...balance } = parseItem('customers', balanceSchema, item);
  return { ...balance, ...(lastPurchaseAt !== undefined && { lastPurchaseAtIso: lastPurchaseAt }) };
}
