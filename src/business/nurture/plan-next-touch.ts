import { Temporal } from 'temporal-polyfill';
import type { LeadClass, NextTouch } from '#business/leads/index';
import type { PlainDate } from '../dates.ts';
import { LEAST_DAYS_BETWEEN, NURTURE_STEPS, RECURRING, RECURRING_OF } from './programs.ts';

/**
 * When a lead is written to after a touch; pure. Counted from the day on which that really went out: whatever days were
 * missed, one message makes up for them.
 *
 * @param today in the shop's time zone
 * @returns undefined when nothing follows
 */
export function planNextTouch(touch: NextTouch, leadClass: LeadClass, today: PlainDate): NextTouch | undefined {
  const now = NURTURE_STEPS[touch.step - 1];
  const next = NURTURE_STEPS[touch.step];
  if (touch.program === 'nurture' && now && next)
    return { program: 'nurture', step: touch.step + 1, on: daysAfter(today, next.onDay - now.onDay) };

  const program = RECURRING_OF[leadClass];
  if (!program) return undefined;
  const step = program === touch.program ? touch.step + 1 : 1;
  return { program, step, on: nextFirst(daysAfter(today, LEAST_DAYS_BETWEEN), RECURRING[program].everyMonths) };
}

/** The first day, from this one on, of a month that begins such a period of the year. */
function nextFirst(from: PlainDate, everyMonths: number): PlainDate {
  const day = Temporal.PlainDate.from(from);
  const into = (day.month - 1) % everyMonths;
  if (into === 0 && day.day === 1) return from;
  return day
    .with({ day: 1 })
    .add({ months: everyMonths - into })
    .toString();
}

export const daysAfter = (day: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** Every day from one to another, both included. */
export function daysFrom(first: PlainDate, last: PlainDate): readonly PlainDate[] {
  const count = Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' }).days;
  return Array.from({ length: Math.max(0, count + 1) }, (_, index) => daysAfter(first, index));
}
