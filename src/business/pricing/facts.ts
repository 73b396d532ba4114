import type {
  PriceContext,
  PricedCustomer,
  PricedItem,
  PromotionInForce,
  RewardInForce,
  WelcomeCodeInForce,
} from './input.ts';
import type { PricingPolicy } from './policy.ts';

/** What is known of a customer whose profile was verified; a stranger is undefined, whatever they claim. */
export type KnownCustomer = Omit<PricedCustomer, 'isVerified'> | undefined;

/** What holds for all items of a quote. */
export interface Circumstances {
  readonly customer: KnownCustomer;
  readonly context: Omit<PriceContext, 'promotions'>;
  /** Those that the customer may use. */
  readonly promotionsBySku: ReadonlyMap<string, readonly PromotionInForce[]>;
  readonly promotionsByCategory: ReadonlyMap<string, readonly PromotionInForce[]>;
  /** The steps of clearance, the longest first: what was there on that day or before has reached it. */
  readonly clearance: readonly { readonly on: string; readonly days: number; readonly off: number }[];
  readonly policy: PricingPolicy;
}

/** A unit's part in a set that is sold together. */
export interface BundlePart {
  readonly skus: readonly string[];
  /** Its share of what the set saves. */
  readonly savesMinor: number;
}

/** One unit in its circumstances: what a rule looks at. */
export interface UnitFacts {
  readonly circumstances: Circumstances;
  readonly item: PricedItem;
  readonly bundle: BundlePart | undefined;
  /** The reward that is tried on this unit; absent for all others. */
  readonly reward?: RewardInForce;
  /** The code that the purchase of this unit would use; absent where none is quoted. */
  readonly welcomeCode?: WelcomeCodeInForce;
}
