import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';
import { CALLBACK_POLICY } from './policy.ts';

/** Whether a call may be asked for on a day; otherwise with the nearest day on which it may. */
export type CallbackDay =
  | { readonly kind: 'possible' }
  | { readonly kind: 'past'; readonly earliest: PlainDate }
  | { readonly kind: 'too-far'; readonly latest: PlainDate };

/**
 * Judges the day of a call: from today on, and no more than `CALLBACK_POLICY.mostDaysAhead` days ahead.
 *
 * @param day ISO 8601, a day that exists
 * @param today in the shop's time zone
 */
export function judgeCallbackDay(day: PlainDate, today: PlainDate): CallbackDay {
  const latest = Temporal.PlainDate.from(today).add({ days: CALLBACK_POLICY.mostDaysAhead }).toString();
  if (day < today) return { kind: 'past', earliest: today };
  return day > latest ? { kind: 'too-far', latest } : { kind: 'possible' };
}
