import { checkItem, checkItems } from './check-item.ts';
import { circumstancesOf } from './circumstances.ts';
import { priceDelivery } from './delivery.ts';
import type { PriceContext, PricedCustomer, PricedItem } from './input.ts';
import { basisOf, noticesFor } from './notices.ts';
import { splitIntoUnits, type Units } from './bundle-units.ts';
import { PRICING_POLICY } from './policy.ts';
import { priceUnit } from './price-unit.ts';
import { rewardsUsed, withReward } from './reward-unit.ts';
import type { Quote, QuoteLine } from './quote.ts';
import { referenceFor } from './reference-price.ts';
import { welcomeCodeUsed, withWelcomeCode } from './welcome-code-unit.ts';

/** Makes prices for one customer in one situation. */
export interface Pricer {
  /**
   * All items together: sets among them save, delivery is priced once.
   *
   * @throws PriceInputInvalidError
   */
  quote(items: readonly PricedItem[]): Quote;

  /**
   * One item alone, without delivery: for choosing among many.
   *
   * @throws PriceInputInvalidError
   */
  price(item: PricedItem): QuoteLine;
}

/**
 * Prepares prices for a customer. What isn't known from a verified profile counts for nothing: whoever claims a tier
 * pays what a stranger pays.
 *
 * @source docs/pricing.md
 */
export function createPricer(
  customer: PricedCustomer | undefined,
  context: PriceContext,
  policy = PRICING_POLICY,
): Pricer {
  const circumstances = circumstancesOf(customer, context, policy);

  const toLine = ({ item, quantity, ...unit }: Units, isOnlyUnit: boolean): QuoteLine => {
    const { unitPriceMinor, reasons } = priceUnit({ circumstances, item, ...unit }, isOnlyUnit);
    const reference = referenceFor(item, unitPriceMinor);
    const { sku, priceMinor: listPriceMinor } = item;
    const line = { sku, quantity, listPriceMinor, unitPriceMinor, totalMinor: unitPriceMinor * quantity, reasons };
    return reference ? { ...line, reference } : line;
  };

  return {
    quote(items) {
      checkItems(items, policy.currency);
      const units = withWelcomeCode(splitIntoUnits(items, context.bundles ?? [], policy), context.welcomeCode);
      const isOnlyUnit = units.length === 1 && units[0]?.quantity === 1;
      const isTaken = (unit: Units) => toLine(unit, isOnlyUnit).reasons.some(({ code }) => code === 'reward');
      const lines = withReward(units, context.rewards ?? [], isTaken).map((unit) => toLine(unit, isOnlyUnit));
      const delivery = priceDelivery(items, circumstances);
      const basis = basisOf(lines, delivery);
      return {
        currency: policy.currency,
        lines,
        delivery,
        totalMinor: lines.reduce((sum, { totalMinor }) => sum + totalMinor, delivery.totalMinor),
        basis,
        notices: noticesFor(basis, circumstances),
        ...rewardsUsed({ lines, delivery }),
        ...welcomeCodeUsed({ lines }),
      };
    },

    price(item) {
      checkItem(item, policy.currency);
      return toLine({ item, quantity: item.quantity, bundle: undefined }, item.quantity === 1);
    },
  };
}
