import type { Day } from './days.ts';
import { addDays, epochOf, firstOfMonth, lastOfMonth, mondayOf } from './days.ts';

type Range = 'week' | 'month' | 'year';

const WEEK = 7;
const DECEMBER = 11;
const FUTURE = new Set(['next', 'coming', 'following', 'upcoming']);
const PAST = new Set(['last', 'previous', 'past']);

export const RANGE =
  /(?<!day\s)\b(?:the\s+)?(next|coming|following|upcoming|this|current|last|previous|past)\s+(week|month|year)\b(?!\s*(?:end|day))/gi;

/** -1 for a past range, 0 for the current one, 1 for a coming one. */
const offsetOf = (word: string): number => (FUTURE.has(word) ? 1 : PAST.has(word) ? -1 : 0);

const COLLAPSED: Record<Range, (today: Day, offset: number) => Day> = {
  week: (today, offset) => addDays(mondayOf(today), offset > 0 ? WEEK - 1 : offset * WEEK),
  month: (today, offset) => collapseMonth(today, today.year, today.month + offset),
  year: ({ year }, offset) =>
    offset > 0 ? { year: year + 1, month: DECEMBER, day: 31 } : { year: year + offset, month: 0, day: 1 },
};

/**
 * The one day that a range stands for: a coming month or year its last day, a current or past one its first; a coming
 * week the last day of the current week.
 *
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/built-in-slot-date.html
 */
export const collapseRange = (today: Day, which: string, range: string): Day =>
  COLLAPSED[range.toLowerCase() as Range](today, offsetOf(which.toLowerCase()));

/** A month without a day: a coming one ends in its last day, the current and past ones begin with their first. */
export function collapseMonth(today: Day, year: number, month: number): Day {
  const first = firstOfMonth(year, month);
  return epochOf(first) > epochOf(today) ? lastOfMonth(year, month) : first;
}
