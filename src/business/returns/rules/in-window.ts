import { RETURN_POLICY } from '../policy.ts';
import { addDays, windowDays } from '../window.ts';
import type { ReturnRule } from './rule.ts';

/** There is so much time for it, by category and tier; more when the shop is at fault. While no reason is known, the most. */
export const inWindow: ReturnRule = {
  codes: ['window-closed'],
  refuse: ({ order, thing: { name, category }, tier, reason, today }) => {
    if (order.status !== 'delivered') return undefined;
    const { deliveredOn } = order;
    const days = windowDays(category, tier, reason ?? RETURN_POLICY.fault.reasons[0]);
    const until = addDays(deliveredOn, days);
    if (today <= until) return undefined;
    const faultUntil = addDays(deliveredOn, windowDays(category, tier, RETURN_POLICY.fault.reasons[0]));
    return { code: 'window-closed', name, deliveredOn, until, isOpenForFaults: today <= faultUntil };
  },
};
