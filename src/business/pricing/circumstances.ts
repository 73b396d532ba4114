import { Temporal } from 'temporal-polyfill';
import type { Circumstances, KnownCustomer } from './facts.ts';
import type { PriceContext, PricedCustomer, PromotionInForce } from './input.ts';
import type { PricingPolicy } from './policy.ts';

/** What holds for all items of a quote, looked up once. What a stranger claims ends here. */
export function circumstancesOf(
  claimed: PricedCustomer | undefined,
  { promotions, ...context }: PriceContext,
  policy: PricingPolicy,
): Circumstances {
  const customer = verified(claimed);
  const today = Temporal.PlainDate.from(context.today);
  const clearance = policy.clearance
    .map(({ afterDays, off }) => ({ on: today.subtract({ days: afterDays }).toString(), days: afterDays, off }))
    .toReversed();
  const usable = promotions.filter(({ isMembersOnly }) => customer !== undefined || !isMembersOnly);
  return {
    customer,
    context,
    policy,
    clearance,
    promotionsBySku: groupBy(usable, ({ skus = [] }) => skus),
    promotionsByCategory: groupBy(usable, ({ categories = [] }) => categories),
  };
}

function verified(claimed: PricedCustomer | undefined): KnownCustomer {
  if (!claimed?.isVerified) return undefined;
  const { isVerified: _, ...customer } = claimed;
  return customer;
}

function groupBy(
  promotions: readonly PromotionInForce[],
  covered: (promotion: PromotionInForce) => readonly string[],
): ReadonlyMap<string, readonly PromotionInForce[]> {
  const groups = new Map<string, PromotionInForce[]>();
  for (const promotion of promotions)
    for (const name of covered(promotion)) groups.set(name, [...(groups.get(name) ?? []), promotion]);
  return groups;
}
