/** Why points came or went; a new reason is a new word here. */
export const POINT_REASONS = ['purchase', 'refund', 'gift', 'reward'] as const;
export type PointReason = (typeof POINT_REASONS)[number];

/** Gifts can be spent and raise no tier; spending lowers none. */
export const countsForTier = (reason: PointReason): boolean => reason !== 'gift' && reason !== 'reward';

/** One line of a customer's points. It is never changed: what was wrong is put right by a further one. */
export interface LedgerEntry {
  readonly customerId: string;
  /** What it comes from, such as a purchase's id: a source counts once, however often and whenever it is entered. */
  readonly sourceId: string;
  readonly reason: PointReason;
  /** A whole number; below zero for points that are spent or taken back. */
  readonly points: number;
  /** ISO 8601 in UTC. */
  readonly occurredAtIso: string;
}

/** What a customer's ledger adds up to. */
export interface PointsBalance {
  /** What can be spent now. */
  readonly points: number;
  /** What was earned in all, less what was taken back: decides the tier. Spending doesn't lower it. */
  readonly earned: number;
  readonly purchases: number;
  /** ISO 8601 in UTC; absent before the first purchase. */
  readonly lastPurchaseAtIso?: string;
}

export const NO_POINTS: PointsBalance = { points: 0, earned: 0, purchases: 0 };

/** The balance with one more entry; what the store does in the entry's own transaction. */
export function enter(balance: PointsBalance, { points, reason, occurredAtIso }: LedgerEntry): PointsBalance {
  return {
    ...balance,
    points: balance.points + points,
    earned: balance.earned + (countsForTier(reason) ? points : 0),
    ...(reason === 'purchase' && { purchases: balance.purchases + 1, lastPurchaseAtIso: occurredAtIso }),
  };
}
