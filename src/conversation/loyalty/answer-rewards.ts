import { LOYALTY_POLICY, type PointsBalance } from '#business/loyalty/index';
import { choiceFor, goBackUnderstood } from '../repair/index.ts';
import { type Choice, type Decision, message, type Turn } from '../turn/index.ts';
import type { PointsFacts } from './answer-points.ts';
import { rewardTold } from './reward-told.ts';

/** Tells what points are redeemed for, and to whom they belong what they can have of it. */
export function answerRewards(turn: Turn, facts: PointsFacts): Decision {
  const rewards = LOYALTY_POLICY.rewards.map((reward) => ({ ...rewardTold(reward), points: reward.points }));
  if (!facts)
    return goBackUnderstood(
      turn,
      [message('loyalty.rewards', { rewards }), message('loyalty.verifyToRedeem')],
      [choiceFor('CheckOrderStatus')],
    );
  const { balance } = facts;
  const say = [message('loyalty.rewards', { rewards, have: balance.points })];
  return goBackUnderstood(turn, say, redeemable(balance).map(toChoice));
}

/** What the balance is enough for and that doesn't wait in hand already. */
export const redeemable = ({ points, rewards: inHand = [] }: PointsBalance) =>
  LOYALTY_POLICY.rewards.filter(
    (reward) => reward.points <= points && !inHand.some(({ code }) => code === reward.code),
  );

/** The quick reply that redeems points for a reward. */
export const toChoice = ({ points }: { readonly points: number }): Choice => ({
  label: message('choice.value', { label: `${points.toLocaleString('en-US')} points` }),
  says: `redeem ${points} points`,
});
