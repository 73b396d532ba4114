import type { CreditBalance } from './credit-entry.ts';

/** What of a price in a currency store credit pays: as much as there is, and never more than the price. Minor units. */
export function creditToUse(balances: readonly CreditBalance[], totalMinor: number, currency: string): number {
  const there = balances.find((balance) => balance.currency === currency)?.amountMinor ?? 0;
  return Math.max(0, Math.min(there, totalMinor));
}
