import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';

/** Days in a row, both ends included. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** How many days are told of at once at most. */
export const MOST_DAYS = 400;

/** @returns undefined for what are no days, end before they begin, or are too many */
export function daysFrom(from: string, to: string): Days | undefined {
  if (!isDay(from) || !isDay(to)) return undefined;
  const count = countOf({ from, to });
  return count >= 1 && count <= MOST_DAYS ? { from, to } : undefined;
}

/** So many days, of which this is the last. */
export const daysUpTo = (to: PlainDate, count: number): Days => ({ from: shifted(to, 1 - count), to });

export const countOf = ({ from, to }: Days): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1;

/** As many days as these, right before them. */
export function daysBefore(days: Days): Days {
  const count = countOf(days);
  return { from: shifted(days.from, -count), to: shifted(days.from, -1) };
}

/** Each of the days, in their order. */
export const eachOf = (days: Days): readonly PlainDate[] =>
  Array.from({ length: countOf(days) }, (_, index) => shifted(days.from, index));

/** @param by days; earlier where it is below 0 */
export const shifted = (day: PlainDate, by: number): PlainDate =>
  Temporal.PlainDate.from(day).add({ days: by }).toString();

/** As ISO 8601 has them, and in the calendar: 2026-02-30 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
