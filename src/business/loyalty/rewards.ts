import { Temporal } from 'temporal-polyfill';
import type { RewardInForce } from '../pricing/index.ts';
import type { LedgerEntry, PointsBalance, RewardInHand } from './ledger-entry.ts';
import { LOYALTY_POLICY, type Reward } from './policy.ts';

/** The reward of this code; undefined when the shop doesn't have it, or not any more. */
export const rewardOf = (code: string, { rewards } = LOYALTY_POLICY): Reward | undefined =>
  rewards.find((reward) => reward.code === code);

/** What prices take of the rewards in hand; one that the shop doesn't have any more takes nothing off. */
export const rewardsInForce = ({ rewards = [] }: PointsBalance, policy = LOYALTY_POLICY): readonly RewardInForce[] =>
  rewards.flatMap(({ code }) => rewardOf(code, policy) ?? []);

/** The rewards in hand of these codes. */
export const inHand = ({ rewards = [] }: PointsBalance, codes: readonly string[]): readonly RewardInHand[] =>
  rewards.filter(({ code }) => codes.includes(code));

/** What a customer has agreed to redeem. */
export interface Redemption {
  readonly customerId: string;
  readonly reward: Reward;
  /** Of the confirmation: the same yes is the same redemption. */
  readonly redemptionId: string;
  readonly nowEpochSeconds: number;
}

/** The entry that takes the points and makes the reward, both in one. */
export const redemptionEntry = ({ customerId, reward, redemptionId, nowEpochSeconds }: Redemption): LedgerEntry => ({
  customerId,
  sourceId: `REWARD#${redemptionId}`,
  reason: 'reward',
  points: -reward.points,
  occurredAtIso: Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000).toString(),
  redeems: { code: reward.code, redemptionId },
});
