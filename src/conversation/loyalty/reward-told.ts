import type { Reward } from '#business/loyalty/index';
import { PRICING_POLICY, type RewardInForce } from '#business/pricing/index';

/** A reward as the words for it need it. */
export interface RewardTold {
  readonly gives: RewardInForce['gives'];
  /** ISO 4217. */
  readonly currency: string;
}

export const rewardTold = ({ gives }: Pick<Reward, 'gives'>): RewardTold => ({
  gives,
  currency: PRICING_POLICY.currency,
});
