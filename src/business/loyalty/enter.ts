import { countsForTier, type LedgerEntry, type PointsBalance, type RewardInHand } from './ledger-entry.ts';

/** What may stand against an entry of redeemed points. */
export type EntryRefused = 'not-enough' | 'in-hand';

/** Why the balance can't take the entry, if it can't: points never go below zero, and of each reward one waits at most. */
export function refusalOf({ points, rewards = [] }: PointsBalance, entry: LedgerEntry): EntryRefused | undefined {
  if (entry.redeems && rewards.some(({ code }) => code === entry.redeems?.code)) return 'in-hand';
  return entry.reason === 'reward' && points + entry.points < 0 ? 'not-enough' : undefined;
}

/** The balance with one more entry; what the store does in the entry's own transaction. */
export function enter(balance: PointsBalance, entry: LedgerEntry): PointsBalance {
  const { points, reason, occurredAtIso, occasion } = entry;
  const gift = occasion && { ...occasion, points, givenAtIso: occurredAtIso };
  const rewards = rewardsAfter(balance.rewards ?? [], entry);
  const gifts = [...(balance.gifts ?? []).filter(({ kind }) => kind !== gift?.kind), ...(gift ? [gift] : [])];
  const { rewards: _, gifts: _gifts, ...counted } = balance;
  return {
    ...counted,
    points: balance.points + points,
    earned: balance.earned + (countsForTier(reason) ? points : 0),
    ...(reason === 'purchase' && { purchases: balance.purchases + 1, lastPurchaseAtIso: occurredAtIso }),
    ...(rewards.length > 0 && { rewards }),
    ...(gifts.length > 0 && { gifts }),
  };
}

const rewardsAfter = (rewards: readonly RewardInHand[], { redeems, uses = [] }: LedgerEntry) => [
  ...rewards.filter(({ redemptionId }) => !uses.some((used) => used.redemptionId === redemptionId)),
  ...(redeems ? [redeems] : []),
];
