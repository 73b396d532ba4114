import type { Circumstances } from './facts.ts';
import type { PricedItem } from './input.ts';

/** One step of what delivery costs. Minor units with a sign. */
export type DeliveryReason =
  | { readonly code: 'standard-delivery' | 'expedited-delivery' | 'travels-with-order'; readonly amountMinor: number }
  | { readonly code: 'tier-delivery'; readonly tier: string; readonly amountMinor: number }
  | { readonly code: 'reward-delivery'; readonly reward: string; readonly amountMinor: number };

export interface DeliveryPrice {
  /** Minor units; the reasons' amounts add up to it. */
  readonly totalMinor: number;
  readonly reasons: readonly DeliveryReason[];
}

const NOTHING: DeliveryPrice = { totalMinor: 0, reasons: [] };

/**
 * What delivery costs: once for all items together. The standard way is free for some tiers and for what travels with an
 * order that hasn't left; the faster way costs its add-on all the same. Services aren't delivered.
 */
export function priceDelivery(items: readonly PricedItem[], circumstances: Circumstances): DeliveryPrice {
  if (items.every(({ relation }) => relation === 'service')) return NOTHING;
  const { standardMinor, expeditedMinor } = circumstances.policy.delivery;
  const reasons: readonly DeliveryReason[] = [
    { code: 'standard-delivery', amountMinor: standardMinor },
    ...freed(circumstances),
    ...(circumstances.context.delivery === 'expedited'
      ? [{ code: 'expedited-delivery', amountMinor: expeditedMinor } as const]
      : []),
  ];
  return { totalMinor: reasons.reduce((sum, { amountMinor }) => sum + amountMinor, 0), reasons };
}

/**
 * One of them is enough; travelling along comes first, because it has nothing to do with who the customer is, and a
 * reward last, because it is gone then.
 */
function freed({ customer, context, policy }: Circumstances): readonly DeliveryReason[] {
  const { standardMinor, freeFor } = policy.delivery;
  if (!customer) return [];
  const amountMinor = -standardMinor;
  if (context.addedToOrder) return [{ code: 'travels-with-order', amountMinor }];
  if (freeFor.includes(customer.tier)) return [{ code: 'tier-delivery', tier: customer.tier, amountMinor }];
  const reward = context.rewards?.find(({ gives }) => gives.kind === 'free-delivery');
  return reward ? [{ code: 'reward-delivery', reward: reward.code, amountMinor }] : [];
}
