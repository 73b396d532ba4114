import * as z from 'zod/mini';
import { type Gift, NO_POINTS, OCCASIONS, type PointsBalance, type RewardInHand } from '#business/loyalty/index';
import { parseItem } from './parse-item.ts';

const balanceSchema = z.object({
  points: z.int(),
  earned: z.int(),
  purchases: z.int(),
  lastPurchaseAt: z.exactOptional(z.iso.datetime()),
});
const gift = z.object({ kind: z.enum(OCCASIONS), key: z.string(), points: z.int(), givenAtIso: z.iso.datetime() });
const attributesSchema = z.record(z.string(), z.unknown());

/** Attributes of the balance, one for each reward in hand and for each kind of gift: each has its own condition. */
export const rewardAttribute = (code: string): string => `reward:${code}`;
export const giftAttribute = (kind: string): string => `gift:${kind}`;

/** Who has no item has no points. @throws ItemCorruptError */
export function decodeBalance(item: unknown): PointsBalance {
  if (item === undefined) return NO_POINTS;
  const { lastPurchaseAt, ...balance } = parseItem('customers', balanceSchema, item);
  const { rewards, gifts } = extrasOf(item);
  return {
    ...balance,
    ...(lastPurchaseAt !== undefined && { lastPurchaseAtIso: lastPurchaseAt }),
    ...(rewards.length > 0 && { rewards }),
    ...(gifts.length > 0 && { gifts }),
  };
}

function extrasOf(item: unknown): { readonly rewards: readonly RewardInHand[]; readonly gifts: readonly Gift[] } {
  const attributes = Object.entries(parseItem('customers', attributesSchema, item));
  const named = (prefix: string) => attributes.filter(([name]) => name.startsWith(prefix));
  return {
    rewards: named(rewardAttribute('')).map(([name, redemptionId]) => ({
      code: name.slice(rewardAttribute('').length),
      redemptionId: parseItem('customers', z.string(), redemptionId),
    })),
    gifts: named(giftAttribute('')).map(([, value]) => parseItem('customers', gift, value)),
  };
}
