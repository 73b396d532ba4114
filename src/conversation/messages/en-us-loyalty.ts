import type { CustomerTier } from '#business/customers/index';

interface Points {
  readonly points: number;
  readonly tier: CustomerTier;
  readonly next?: { readonly tier: CustomerTier; readonly missing: number };
}

const counted = (points: number): string => `${points.toLocaleString('en-US')} ${points === 1 ? 'point' : 'points'}`;

/** What is said of points and tiers. */
export const EN_US_LOYALTY = {
  'loyalty.points': ({ points, tier, next }: Points) =>
    `You have ${counted(points)} as a ${tier} member.${next ? ` With ${counted(next.missing)} more you become a ${next.tier} member.` : ''}`,
  'loyalty.verifyFirst': () =>
    "I tell points only to whom they belong. Check an order with me first, by its number and email address: then I know that it's you.",
} as const;
