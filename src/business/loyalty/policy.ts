import type { CustomerTier } from '../customers/index.ts';
import type { BasisPoints } from '../money.ts';
import type { RewardInForce } from '../pricing/index.ts';

/** What a customer is thought of for, without asking. */
export const OCCASIONS = ['birthday', 'anniversary', 'milestone', 'win-back', 'first-purchase', 'profile'] as const;
export type OccasionKind = (typeof OCCASIONS)[number];

/** What in a chat brings points whenever it happens, up to the caps. */
export type ChatInteraction = 'rating';

/** Something that points are redeemed for in the chat, for the next purchase there. */
export interface Reward extends RewardInForce {
  /** What it takes: a whole number above 0, another one for each reward. */
  readonly points: number;
}

/** Every number that points, tiers and occasions are made of. Another shop changes these and nothing else. */
export interface LoyaltyPolicy {
  /** Points for each 100 minor units paid for goods and services: 10,000 are one point. */
  readonly pointsPerHundred: Readonly<Record<CustomerTier, BasisPoints>>;
  /** On top, for a purchase that is made in the chat. */
  readonly chatPurchaseBonus: number;
  /** What customers do in a chat beside buying; both caps are one customer's. */
  readonly chat: {
    readonly points: Readonly<Record<ChatInteraction, number>>;
    readonly mostPerDay: number;
    readonly mostPerYear: number;
  };
  /** The cheapest first. */
  readonly rewards: readonly Reward[];
  /** How many days before its launch a product may be bought. */
  readonly earlyAccessDays: Readonly<Record<CustomerTier, number>>;
  /** Whoever comes back later than this isn't told of a gift any more; the points stay theirs. */
  readonly giftToldDays: number;
  /** What each occasion gives, once. */
  readonly gifts: Readonly<Record<OccasionKind, number>>;
  /** Purchases at which a customer is thanked, ascending. */
  readonly milestones: readonly number[];
  /** So many days without a purchase are a silence. */
  readonly silentAfterDays: number;
  /** A day that nobody looked, up to so many days ago, isn't lost. */
  readonly lookBackDays: number;
  /** From how many points earned, spent ones included, a customer belongs to a tier; the lowest tier first. */
  readonly tiers: readonly { readonly tier: CustomerTier; readonly fromEarned: number }[];
}

/**
 * The shop's defaults.
 *
 * @source docs/loyalty.md
 */
export const LOYALTY_POLICY: LoyaltyPolicy = {
  pointsPerHundred: { Bronze: 10_000, Silver: 11_000, Gold: 12_500, Platinum: 15_000 },
  chatPurchaseBonus: 50,
  chat: { points: { rating: 10 }, mostPerDay: 20, mostPerYear: 200 },
  rewards: [
    { code: 'free-delivery', points: 500, gives: { kind: 'free-delivery' } },
    { code: 'ten-off', points: 1_000, gives: { kind: 'money-off', amountMinor: 10_00 } },
  ],
  earlyAccessDays: { Bronze: 0, Silver: 0, Gold: 2, Platinum: 5 },
  giftToldDays: 365,
  gifts: { birthday: 100, anniversary: 50, milestone: 100, 'win-back': 75, 'first-purchase': 100, profile: 50 },
  milestones: [5, 10, 25, 50, 100],
  silentAfterDays: 120,
  lookBackDays: 3,
  tiers: [
    { tier: 'Bronze', fromEarned: 0 },
    { tier: 'Silver', fromEarned: 500 },
    { tier: 'Gold', fromEarned: 2_000 },
    { tier: 'Platinum', fromEarned: 5_000 },
  ],
};
