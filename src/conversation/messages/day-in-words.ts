import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';

const NEAR: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };

/**
 * A day as people say it in American English: "today", "tomorrow", "on Monday, March 9".
 *
 * The year is added once it isn't the present one.
 */
export function dayInWords(day: PlainDate, today: PlainDate): string {
  const date = Temporal.PlainDate.from(day);
  const present = Temporal.PlainDate.from(today);
  const near = NEAR[present.until(date, { largestUnit: 'day' }).days];
  if (near) return near;

  const year = date.year === present.year ? undefined : 'numeric';
  return `on ${date.toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric', year })}`;
}

/** The same as a deadline: "by tomorrow", "by Monday, March 9". */
export function byDayInWords(day: PlainDate, today: PlainDate): string {
  return `by ${dayInWords(day, today).replace(/^on /, '')}`;
}

/** A day by its name alone: "Monday, March 9". What isn't a day is said as it is. */
export function fullDay(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
  return Temporal.PlainDate.from(day).toLocaleString('en-US', { weekday: 'long', month: 'long', day: 'numeric' });
}

/** A time of day on the 12-hour clock: "3:30 PM". What isn't one is said as it is. */
export function clock(time: string): string {
  if (!/^\d{2}:\d{2}$/.test(time)) return time;
  return Temporal.PlainTime.from(time).toLocaleString('en-US', { hour: 'numeric', minute: '2-digit' });
}
