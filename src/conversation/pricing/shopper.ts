import { isOnShelf, type Product } from '#business/catalog/index';
import type { Customer } from '#business/customers/index';
import { GOLD_LEVELS, type GoldVariant } from '#business/experiments/index';
import type { PurchaseLine } from '#business/history/index';
import type { WelcomeCode } from '#business/leads/index';
import { inHand, isOpenTo, type PointsBalance, rewardsInForce } from '#business/loyalty/index';
import { isGoodwillDue, isOpenOrder, type Order } from '#business/orders/index';
import {
  type PriceContext,
  type PricedCustomer,
  PRICING_POLICY,
  type PricingPolicy,
  type PromotionInForce,
  type Quote,
} from '#business/pricing/index';
import type { Promotion } from '#business/promotions/index';
import type { Turn } from '../turn/index.ts';

/** For whom prices are made: what the store says now, never what the conversation remembers of it. */
export interface Shopper {
  /** Absent for who isn't verified, or not any more. */
  readonly customer?: Customer;
  /** The order that they verified with, while it is theirs. */
  readonly order?: Order;
  /** What is on that order as the catalogue has it, where it was read. */
  readonly owned?: readonly Product[];
  /** What they bought before, that order included, where it was read. */
  readonly boughtBefore?: readonly PurchaseLine[];
  /** Only of who agreed to prices made from what they bought; empty of who has bought little. */
  readonly personal?: { readonly lifetimeValueMinor?: number };
  /** Of the customer: what rewards they have in hand. */
  readonly points?: PointsBalance;
  /** Of the customer: the one that can still be used. */
  readonly welcomeCode?: WelcomeCode;
  /** What Gold gives this customer, where that is being tried out; absent for everybody else. */
  readonly goldLevel?: GoldVariant;
  /** Sales that are on now, those for members only where the customer is known. */
  readonly promotions: readonly Promotion[];
}

export const STRANGER: Shopper = { promotions: [] };

/** The order that something can still be added to: it hasn't left yet. */
export const openOrderOf = ({ order }: Shopper): Order | undefined => (order && isOpenOrder(order) ? order : undefined);

export const asPricedCustomer = ({ customer, personal }: Shopper): PricedCustomer | undefined =>
  customer && {
    isVerified: true,
    tier: customer.tier,
    address: customer.address,
    consentsToPersonalPrices: personal !== undefined,
    ...personal,
  };

/** The numbers that this shopper's prices are made of. */
export function policyFor({ goldLevel }: Shopper): PricingPolicy {
  if (goldLevel === undefined) return PRICING_POLICY;
  const { tier } = PRICING_POLICY;
  return { ...PRICING_POLICY, tier: { ...tier, off: { ...tier.off, Gold: GOLD_LEVELS[goldLevel] } } };
}

/** The shopper's rewards that a quote counts with. */
export const rewardsOf = ({ points }: Shopper, { rewards = [] }: Quote) => (points ? inHand(points, rewards) : []);

/** The shopper's welcome code, where a quote counts with it. */
export const welcomeCodeIn = ({ welcomeCode }: Shopper, quote: Quote): { readonly welcomeCode?: WelcomeCode } =>
  welcomeCode && welcomeCode.code === quote.welcomeCode ? { welcomeCode } : {};

/**
 * What is launched later isn't sold yet, but to the tiers that may buy it early; what is for members, to no stranger. Of
 * sizes and colours one is shown.
 */
export const openTo = (
  { today }: Pick<Turn, 'today'>,
  { customer }: Shopper,
  products: readonly Product[],
): readonly Product[] => products.filter((product) => isOnShelf(product) && isOpenTo(customer?.tier, product, today));

/** A problem is what the store knows of, such as a late order; how somebody writes lowers no price. */
export function contextOf({ today }: Turn, shopper: Shopper, budgetMinor: number | undefined): PriceContext {
  return {
    today,
    promotions: shopper.promotions.map(inForce),
    openProblem: hasGoodwill(shopper, today),
    addedToOrder: openOrderOf(shopper) !== undefined,
    ...(budgetMinor !== undefined && { budgetMinor }),
    ...(shopper.points?.rewards && { rewards: rewardsInForce(shopper.points) }),
    ...(shopper.welcomeCode && { welcomeCode: codeInForce(shopper.welcomeCode) }),
  };
}

const hasGoodwill = ({ order }: Shopper, today: string): boolean => order !== undefined && isGoodwillDue(order, today);

/** The order whose goodwill a quote counts with. */
export function goodwillIn({ order }: Shopper, { lines }: Quote): { readonly goodwillFor?: string } {
  const isCounted = lines.some(({ reasons }) =>
    reasons.some((reason) => reason.code === 'goodwill' && reason.amountMinor < 0),
  );
  return order && isCounted ? { goodwillFor: order.orderNumber } : {};
}

const codeInForce = ({ code, percent }: WelcomeCode) => ({ code, off: percent * 100 });

const inForce = ({ code, percentOff, skus, categories, membersOnly }: Promotion): PromotionInForce => ({
  code,
  off: percentOff * 100,
  skus,
  categories,
  isMembersOnly: membersOnly,
});
