import type { DeliveryPrice } from './delivery.ts';
import type { PricingPolicy } from './policy.ts';
import type { Reason } from './reason.ts';
import type { Reference } from './reference-price.ts';

/** Units of one item at one price. Amounts are minor units. */
export interface QuoteLine {
  readonly sku: string;
  readonly quantity: number;
  /** For one. */
  readonly listPriceMinor: number;
  /** For one: the list price and all reasons' amounts added up. */
  readonly unitPriceMinor: number;
  /** `unitPriceMinor` times `quantity`. */
  readonly totalMinor: number;
  readonly reasons: readonly Reason[];
  /** What the price may be shown as reduced from; absent when no reduction may be claimed. */
  readonly reference?: Reference;
}

/** Prices for one customer at one moment, with everything that explains them. */
export interface Quote {
  /** ISO 4217. */
  readonly currency: string;
  /** In the items' order; an item whose units have different prices has several. */
  readonly lines: readonly QuoteLine[];
  readonly delivery: DeliveryPrice;
  /** Lines and delivery, minor units. */
  readonly totalMinor: number;
  /** Which personal rules changed a price or delivery, each once; empty when everybody would pay the same. */
  readonly basis: readonly string[];
  /** Words that the law wants next to a personal price where the customer lives. */
  readonly notices: readonly PricingPolicy['notices'][number]['notice'][];
  /** Codes of the rewards that it uses up; absent when it uses none. */
  readonly rewards?: readonly string[];
  /** The welcome code that it uses up; absent when it uses none. */
  readonly welcomeCode?: string;
}
