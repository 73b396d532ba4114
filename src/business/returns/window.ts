import { Temporal } from 'temporal-polyfill';
import type { CustomerTier } from '#business/customers/index';
import type { PlainDate } from '#business/dates';
import type { ReturnReason } from '#generated/bot';
import { RETURN_POLICY } from './policy.ts';

/** True for reasons that are the shop's fault. */
export const isShopsFault = (reason: ReturnReason | undefined): boolean =>
  reason !== undefined && RETURN_POLICY.fault.reasons.includes(reason);

const DAYS: Readonly<Record<string, number>> = RETURN_POLICY.windowDays;

/** How many days after its delivery something may be sent back; without a reason, as if the customer changed their mind. */
export function windowDays(category: string, tier: CustomerTier, reason?: ReturnReason): number {
  const own = (DAYS[category] ?? RETURN_POLICY.otherWindowDays) + RETURN_POLICY.extraDays[tier];
  return isShopsFault(reason) ? Math.max(own, RETURN_POLICY.fault.days) : own;
}

export const addDays = (day: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(day).add({ days }).toString();
