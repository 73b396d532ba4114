import type { CustomerTier } from '../customers/index.ts';
import type { BasisPoints } from '../money.ts';
import type { Relation } from './input.ts';

/** What one rule may take off a unit at most; absent where its percentage says all. */
export interface Cap {
  readonly mostMinor: number;
}

/** Every number that prices are made of. Another shop changes these and nothing else. */
export interface PricingPolicy {
  /** ISO 4217: what all amounts here and of all items are in. */
  readonly currency: string;
  /** Over what a unit costs, at least this much is kept. */
  readonly minimumMargin: BasisPoints;
  /** All discounts on a unit together take off no more than this share of its list price. */
  readonly mostOff: BasisPoints;
  readonly tier: Cap & { readonly off: Readonly<Record<CustomerTier, Readonly<Record<Relation, BasisPoints>>>> };
  /** In the order of days; the last step that is reached counts. */
  readonly clearance: readonly { readonly afterDays: number; readonly off: BasisPoints }[];
  readonly bundle: Cap & { readonly off: BasisPoints };
  readonly highValue: Cap & { readonly fromMinor: number; readonly off: BasisPoints };
  readonly goodwill: Cap & { readonly off: BasisPoints };
  /** How much is forgone for a price that is only just above the budget. */
  readonly budgetFit: Cap & { readonly off: BasisPoints };
  readonly delivery: {
    readonly standardMinor: number;
    readonly expeditedMinor: number;
    /** Under which the faster way is sold by itself: no rule takes anything off it. */
    readonly expeditedSku: string;
    readonly freeFor: readonly CustomerTier[];
  };
  /** Where the law asks for words next to a price that was made with somebody's data. */
  readonly notices: readonly { readonly country: string; readonly region: string; readonly notice: 'new-york' }[];
}

const always = (off: BasisPoints): Readonly<Record<Relation, BasisPoints>> => ({
  accessory: off,
  complement: off,
  upgrade: off,
  service: off,
  unrelated: off,
});

/**
 * The shop's defaults.
 *
 * @source docs/pricing.md; the tiers, 15 % for a bundle and $5 for expedited delivery are the shop's published promises,
 *   the notice is New York General Business Law section 349-a
 */
export const PRICING_POLICY: PricingPolicy = {
  currency: 'USD',
  minimumMargin: 1_000,
  mostOff: 5_000,
  tier: {
    mostMinor: 150_00,
    off: {
      Bronze: always(0),
      // "On upsells": on what goes with something the customer has.
      Silver: { ...always(500), unrelated: 0 },
      // Between 10 and 20 %: the closer an item is to what the customer has, the more.
      Gold: { accessory: 2_000, complement: 1_500, service: 1_500, upgrade: 1_000, unrelated: 1_000 },
      Platinum: always(2_500),
    },
  },
  clearance: [
    { afterDays: 120, off: 1_000 },
    { afterDays: 180, off: 2_000 },
    { afterDays: 365, off: 3_000 },
  ],
  bundle: { off: 1_500, mostMinor: 100_00 },
  highValue: { fromMinor: 2_000_00, off: 500, mostMinor: 50_00 },
  goodwill: { off: 1_000, mostMinor: 20_00 },
  budgetFit: { off: 500, mostMinor: 10_00 },
  delivery: { standardMinor: 5_99, expeditedMinor: 5_00, expeditedSku: 'SV-EXPEDITED', freeFor: ['Platinum'] },
  notices: [{ country: 'US', region: 'NY', notice: 'new-york' }],
};
