import type { CustomerTier } from '../customers/index.ts';
import type { PlainDate } from '../dates.ts';
import type { BasisPoints } from '../money.ts';

/** How an item relates to what the customer has bought. */
export const RELATIONS = ['accessory', 'complement', 'upgrade', 'service', 'unrelated'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Something to put a price on. Amounts are for one unit, in minor units of the currency. */
export interface PricedItem {
  readonly sku: string;
  readonly category: string;
  readonly relation: Relation;
  /** ISO 4217. */
  readonly currency: string;
  /** The list price. */
  readonly priceMinor: number;
  readonly costMinor: number;
  /** The lowest price that the shop asked of everybody in the last 30 days. */
  readonly lowestPrice30DaysMinor: number;
  /** Since when the oldest unit lies in the shop; absent for what isn't kept in stock. */
  readonly stockedSince?: PlainDate;
  readonly quantity: number;
}

/** Who a price is for. Unless `isVerified`, nothing else here counts: it is only what somebody says. */
export interface PricedCustomer {
  readonly isVerified: boolean;
  readonly tier: CustomerTier;
  /** What the customer has spent and is expected to spend, minor units; what is worth less than the policy may be left out. */
  readonly lifetimeValueMinor?: number;
  /** Whether prices may be made from what the customer bought or wants to spend. A tier is a membership and needs none. */
  readonly consentsToPersonalPrices: boolean;
  /** Of the profile's address. */
  readonly address?: { readonly country: string; readonly region: string };
}

/** A sale that is on at this moment. */
export interface PromotionInForce {
  readonly code: string;
  readonly off: BasisPoints;
  /** What is on sale; an item that either names is. */
  readonly skus?: readonly string[];
  readonly categories?: readonly string[];
  readonly isMembersOnly: boolean;
}

/** What points were redeemed for and that isn't used yet. */
export interface RewardInForce {
  readonly code: string;
  readonly gives: { readonly kind: 'money-off'; readonly amountMinor: number } | { readonly kind: 'free-delivery' };
}

/** A welcome code that its customer can still use. */
export interface WelcomeCodeInForce {
  readonly code: string;
  /** Of the list price. */
  readonly off: BasisPoints;
}

/** What a price depends on beside the item and the customer. */
export interface PriceContext {
  readonly today: PlainDate;
  readonly promotions: readonly PromotionInForce[];
  /** Sets of skus that are sold together; a unit belongs to one set, the earlier one. */
  readonly bundles?: readonly (readonly string[])[];
  /** True while something of the customer's has gone wrong and isn't put right. */
  readonly openProblem: boolean;
  /** What the customer wants to spend at most. */
  readonly budgetMinor?: number;
  /** True when it travels with an order that hasn't left yet. */
  readonly addedToOrder: boolean;
  readonly delivery?: 'standard' | 'expedited';
  /** Of a verified customer; each is used by one purchase. */
  readonly rewards?: readonly RewardInForce[];
  /** Of a verified customer; it is used by one purchase, and takes nothing off where no purchase is quoted. */
  readonly welcomeCode?: WelcomeCodeInForce;
}
