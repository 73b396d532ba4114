import type { CustomerTier } from '#business/customers/index';
import type { ReturnReason, ReturnResolution } from '#generated/bot';
import type { OrderedThing } from './order-units.ts';
import { RETURN_POLICY } from './policy.ts';
import type { PaymentShare, ReturnedLine } from './return.ts';
import { isShopsFault } from './window.ts';

const FEES: Readonly<Record<string, number>> = RETURN_POLICY.fee.minorByCategory;

interface Wanted {
  readonly reason: ReturnReason;
  readonly resolution: ReturnResolution;
}

/** What the way back costs the customer, minor units: nothing where the shop is at fault. */
export function feeFor(
  lines: readonly Pick<ReturnedLine, 'category'>[],
  { reason, resolution }: Wanted,
  tier: CustomerTier,
): number {
  const { reasons, resolutions, freeTiers, otherMinor } = RETURN_POLICY.fee;
  const isCharged = reasons.includes(reason) && resolutions.includes(resolution) && !isShopsFault(reason);
  if (!isCharged || freeTiers.includes(tier)) return 0;
  return Math.max(0, ...lines.map(({ category }) => FEES[category] ?? otherMinor));
}

/**
 * How a refund goes back to the payments that its units were bought with, and what store credit paid to that; they sum to
 * it. A fee is taken off the credit first.
 */
export function sharesOf(
  lines: readonly ReturnedLine[],
  things: readonly OrderedThing[],
  refundMinor: number,
): readonly PaymentShare[] {
  const amounts = new Map<string | undefined, number>();
  let creditMinor = 0;
  for (const { sku, units } of lines) {
    const bought = things.find((thing) => thing.sku === sku)?.units ?? [];
    for (const unit of units) {
      const { paymentId, paidMinor = 0, creditMinor: credited = 0 } = bought[unit] ?? {};
      amounts.set(paymentId, (amounts.get(paymentId) ?? 0) + paidMinor - credited);
      creditMinor += credited;
    }
  }
  let left = refundMinor;
  const paid = [...amounts].flatMap(([paymentId, amount]) => {
    const amountMinor = Math.min(amount, left);
    left -= amountMinor;
    return amountMinor > 0 ? [{ amountMinor, ...(paymentId !== undefined && { paymentId }) }] : [];
  });
  const fromCredit = Math.min(creditMinor, left);
  return fromCredit > 0 ? [...paid, { amountMinor: fromCredit, isCredit: true }] : paid;
}
