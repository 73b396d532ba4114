import { rewardsInForce } from '#business/loyalty/index';
import { PRICING_POLICY } from '#business/pricing/index';
import { type Message, message } from '../turn/index.ts';
import { openOrderOf, type Shopper } from './shopper.ts';

/** Why delivery is free for the shopper, where it is. */
export function freeDelivery(shopper: Shopper): readonly Message[] {
  const { tier } = shopper.customer ?? {};
  if (tier && PRICING_POLICY.delivery.freeFor.includes(tier)) return [message('pricing.freeForTier', { tier })];
  const order = openOrderOf(shopper);
  if (order) return [message('pricing.freeWithOrder', { orderNumber: order.orderNumber })];
  const rewards = shopper.points ? rewardsInForce(shopper.points) : [];
  return rewards.some(({ gives }) => gives.kind === 'free-delivery') ? [message('loyalty.rewardDelivery')] : [];
}
