import { Temporal } from 'temporal-polyfill';
import { CUSTOMER_TIERS, type CustomerTier } from '../customers/index.ts';
import type { PlainDate } from '../dates.ts';
import { LOYALTY_POLICY } from './policy.ts';

/** The first day on which a tier may buy what is launched then; strangers buy from the launch on. */
export function buyableFrom(
  launchesOn: PlainDate,
  tier: CustomerTier | undefined,
  { earlyAccessDays } = LOYALTY_POLICY,
): PlainDate {
  const days = tier ? earlyAccessDays[tier] : 0;
  return Temporal.PlainDate.from(launchesOn).subtract({ days }).toString();
}

/**
 * What is for members alone isn't open to a stranger, who has no tier.
 *
 * @param today in the shop's time zone
 */
export const isOpenTo = (
  tier: CustomerTier | undefined,
  { launchesOn, membersOnly }: { readonly launchesOn?: PlainDate; readonly membersOnly?: true },
  today: PlainDate,
): boolean =>
  (tier !== undefined || !membersOnly) && (launchesOn === undefined || buyableFrom(launchesOn, tier) <= today);

/** The tiers that may buy it before its launch, the lowest first, each with its first day. */
export const earlyTiers = (
  launchesOn: PlainDate,
  policy = LOYALTY_POLICY,
): readonly { readonly tier: CustomerTier; readonly from: PlainDate }[] =>
  CUSTOMER_TIERS.filter((tier) => policy.earlyAccessDays[tier] > 0).map((tier) => ({
    tier,
    from: buyableFrom(launchesOn, tier, policy),
  }));
