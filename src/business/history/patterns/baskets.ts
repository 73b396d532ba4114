import type { Purchase } from '../purchase.ts';
import { daysOf } from './days.ts';

/** What is bought within so many days of a first purchase was bought for the same end. */
export const DAYS_OF_A_BASKET = 30;

/**
 * What one customer bought together: a purchase, and those that followed soon, as one basket.
 *
 * @param purchases of one customer, oldest first
 */
export function basketsOf(purchases: readonly Purchase[], withinDays = DAYS_OF_A_BASKET): Purchase[][] {
  const baskets: Purchase[][] = [];
  for (const purchase of purchases) {
    const open = baskets.at(-1);
    const first = open?.[0];
    if (first && daysOf(purchase.purchasedAt) - daysOf(first.purchasedAt) <= withinDays) open.push(purchase);
    else baskets.push([purchase]);
  }
  return baskets;
}
