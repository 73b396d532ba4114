import { percentOf } from '../money.ts';
import type { UnitFacts } from './facts.ts';
import { type LowestPrice, lowestPriceOf } from './lowest-price.ts';
import type { Discount, Reason } from './reason.ts';
import { reward } from './rules/reward.ts';
import type { Rule } from './rules/rule.ts';
import { STEPS } from './rules/index.ts';
import { welcomeCode } from './rules/welcome-code.ts';

export interface UnitPrice {
  readonly unitPriceMinor: number;
  /** From list price to unit price; their amounts add up to the difference exactly. */
  readonly reasons: readonly Reason[];
}

/** The price of one unit and how it came about. */
export function priceUnit(facts: UnitFacts, isOnlyUnit: boolean, steps = STEPS): UnitPrice {
  const { sku, priceMinor } = facts.item;
  if (sku === facts.circumstances.policy.delivery.expeditedSku) return { unitPriceMinor: priceMinor, reasons: [] };
  const lowest = lowestPriceOf(facts.item, facts.circumstances.policy);
  const reasons: Reason[] = [];
  let price = priceMinor;
  for (const rules of steps) {
    const discount = bestOf(rules, facts);
    if (!discount) continue;
    const taken = Math.min(discount.amountMinor, price - lowest.minor);
    reasons.push(reasonFor(discount, taken, lowest));
    price -= taken;
  }
  for (const fit of [...IN_HAND.map(useWhole), ...(isOnlyUnit ? [fitToBudget] : [])]) {
    const reason = fit(facts, price, lowest.minor);
    if (!reason) continue;
    reasons.push(reason);
    price += reason.amountMinor;
  }
  return { unitPriceMinor: price, reasons };
}

function bestOf(rules: readonly Rule[], facts: UnitFacts): Discount | undefined {
  let best: Discount | undefined;
  for (const rule of rules) {
    const discount = rule(facts);
    if (discount && (!best || discount.amountMinor > best.amountMinor)) best = discount;
  }
  return best;
}

function reasonFor(discount: Discount, taken: number, { keptBy }: LowestPrice): Reason {
  const { finding, off, isCapped } = discount;
  const step = { ...finding, off, amountMinor: minus(taken) };
  if (taken < discount.amountMinor) return { ...step, cappedBy: keptBy };
  return isCapped ? { ...step, cappedBy: 'rule' } : step;
}

/** Below zero, and no "-0" where there is nothing. */
const minus = (amount: number): number => (amount === 0 ? 0 : -amount);

/**
 * What a customer has in hand is used as a whole or not at all, after everything else: what it doesn't fit into leaves it
 * to the customer. The code comes first: it runs out, a reward doesn't.
 */
const IN_HAND: readonly Rule[] = [welcomeCode, reward];

const useWhole =
  (rule: Rule) =>
  (facts: UnitFacts, price: number, lowest: number): Reason | undefined => {
    const discount = rule(facts);
    if (!discount || discount.amountMinor > price - lowest) return undefined;
    return { ...discount.finding, off: discount.off, amountMinor: minus(discount.amountMinor) };
  };

/**
 * A price that is only just above the budget comes down to it, for who agreed to that. It comes last: it looks at what
 * all others leave, and takes either all that is missing or nothing.
 */
function fitToBudget(facts: UnitFacts, price: number, lowest: number): Reason | undefined {
  const { customer, policy, context } = facts.circumstances;
  const { budgetMinor } = context;
  if (!customer?.consentsToPersonalPrices || budgetMinor === undefined) return undefined;
  const { off, mostMinor } = policy.budgetFit;
  const missing = price - budgetMinor;
  const isFar = missing > Math.min(percentOf(facts.item.priceMinor, off), mostMinor) || budgetMinor < lowest;
  return missing <= 0 || isFar ? undefined : { code: 'budget-fit', budgetMinor, off, amountMinor: -missing };
}
