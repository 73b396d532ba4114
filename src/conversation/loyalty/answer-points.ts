import type { CustomerTier } from '#business/customers/index';
import { nextTier, type PointsBalance, rewardsInForce } from '#business/loyalty/index';
import { choiceFor, goBackUnderstood } from '../repair/index.ts';
import { rewardTold } from './reward-told.ts';
import { type Decision, message, type Turn } from '../turn/index.ts';

/** Whose points are asked for; undefined for who isn't verified, or not any more. */
export type PointsFacts = { readonly tier: CustomerTier; readonly balance: PointsBalance } | undefined;

/** Tells a verified customer their points and how far the next tier is; everybody else, how to show who they are. */
export function answerPoints(turn: Turn, facts: PointsFacts): Decision {
  if (!facts) return goBackUnderstood(turn, [message('loyalty.verifyFirst')], [choiceFor('CheckOrderStatus')]);
  const { tier, balance } = facts;
  const next = nextTier(balance.earned, tier);
  const rewards = rewardsInForce(balance).map(rewardTold);
  const said = { points: balance.points, tier, ...(next && { next }), ...(rewards.length > 0 && { rewards }) };
  return goBackUnderstood(turn, [message('loyalty.points', said)]);
}
