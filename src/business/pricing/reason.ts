import type { CustomerTier } from '../customers/index.ts';
import type { BasisPoints } from '../money.ts';
import type { Relation } from './input.ts';

/** What a rule found, with what the words for it need. The codes are stable: they are kept with offers and orders. */
export type Finding =
  | { readonly code: 'sale'; readonly promotion: string }
  | { readonly code: 'clearance'; readonly days: number }
  | { readonly code: 'tier'; readonly tier: CustomerTier; readonly relation: Relation }
  | { readonly code: 'bundle'; readonly skus: readonly string[] }
  | { readonly code: 'high-value' }
  | { readonly code: 'goodwill' }
  | { readonly code: 'welcome-code'; readonly welcomeCode: string }
  | { readonly code: 'reward'; readonly reward: string }
  | { readonly code: 'budget-fit'; readonly budgetMinor: number };
export type RuleCode = Finding['code'];

/** What a rule would take off one unit, if nothing stood against it. */
export interface Discount {
  readonly finding: Finding;
  /** Of the list price. */
  readonly off: BasisPoints;
  /** Minor units, 0 or more. */
  readonly amountMinor: number;
  /** Whether the rule's own cap stood against more. */
  readonly isCapped: boolean;
}

/** One step from a unit's list price to its price. */
export type Reason = Finding & {
  /** Minor units with a sign: what it takes off is below zero. 0 when a cap or the floor left nothing of it. */
  readonly amountMinor: number;
  /** What the rule gives before caps. */
  readonly off: BasisPoints;
  /** What stood against more: the rule's own cap, the cap on all together, or cost and margin. */
  readonly cappedBy?: 'rule' | 'overall' | 'floor';
};

/** Rules that look at who the customer is; a price that one of them changed is a personal one. */
export const PERSONAL: readonly RuleCode[] = ['tier', 'high-value', 'goodwill', 'budget-fit'];
