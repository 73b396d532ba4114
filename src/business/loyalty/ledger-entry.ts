import type { OccasionKind } from './policy.ts';

/** Why points came or went; a new reason is a new word here. */
export const POINT_REASONS = ['purchase', 'refund', 'chat', 'gift', 'reward'] as const;
export type PointReason = (typeof POINT_REASONS)[number];

/** Gifts can be spent and raise no tier; spending lowers none. */
export const countsForTier = (reason: PointReason): boolean => reason !== 'gift' && reason !== 'reward';

/** Something that points were redeemed for and that waits for a purchase. */
export interface RewardInHand {
  /** Of the policy's rewards. */
  readonly code: string;
  /** Of this one redemption: a later one of the same reward is another. */
  readonly redemptionId: string;
}

/** Points that were prepared for a customer without asking, to be told of. */
export interface Gift {
  readonly kind: OccasionKind;
  /** Of the occasion, such as "birthday#2026". */
  readonly key: string;
  readonly points: number;
  /** ISO 8601 in UTC. */
  readonly givenAtIso: string;
}

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
  /** What the points are redeemed for. */
  readonly redeems?: RewardInHand;
  /** Rewards that the purchase uses up. */
  readonly uses?: readonly RewardInHand[];
  /** The occasion that it is a gift for; the latest of each kind is kept with the balance. */
  readonly occasion?: Pick<Gift, 'kind' | 'key'>;
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
  /** One of a code at most; absent when there are none. */
  readonly rewards?: readonly RewardInHand[];
  /** The latest of each kind; absent when there were none. */
  readonly gifts?: readonly Gift[];
}

export const NO_POINTS: PointsBalance = { points: 0, earned: 0, purchases: 0 };
