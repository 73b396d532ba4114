import { CUSTOMER_TIERS, type CustomerTier } from '../customers/index.ts';
import { LOYALTY_POLICY } from './policy.ts';

/** The tier that so many earned points reach; the one that the customer has, where that is higher: nobody goes down. */
export function tierFor(earned: number, present: CustomerTier, policy = LOYALTY_POLICY): CustomerTier {
  const reached = policy.tiers.filter(({ fromEarned }) => earned >= fromEarned).at(-1)?.tier ?? present;
  return CUSTOMER_TIERS.indexOf(reached) > CUSTOMER_TIERS.indexOf(present) ? reached : present;
}

/** The tier above, and how many more points it takes; undefined at the best. */
export function nextTier(
  earned: number,
  present: CustomerTier,
  policy = LOYALTY_POLICY,
): { readonly tier: CustomerTier; readonly missing: number } | undefined {
  const above = policy.tiers.find(({ tier }) => CUSTOMER_TIERS.indexOf(tier) > CUSTOMER_TIERS.indexOf(present));
  return above && { tier: above.tier, missing: Math.max(1, above.fromEarned - earned) };
}
