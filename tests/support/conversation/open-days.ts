import { Temporal } from 'temporal-polyfill';
import { HOLIDAYS } from '../../../src/business/callbacks/holidays.ts';

/**
 * What is typed, with days that hold whenever the test runs: `{open day}` and `{next open day}` for working days from the
 * day after tomorrow on, `{holiday}` for the coming holiday.
 */
export function withDays(user: string): string {
  if (!user.includes('{')) return user;
  const today = Temporal.Now.plainDateISO('America/New_York');
  const days = Array.from({ length: 30 }, (_, ahead) => today.add({ days: ahead + 2 }));
  const [open, next] = days.filter((day) => day.dayOfWeek < 6 && HOLIDAYS[day.toString()] === undefined);
  const holiday = Object.keys(HOLIDAYS).find((day) => day > today.toString());
  return user
    .replace('{open day}', inWords(open))
    .replace('{next open day}', inWords(next))
    .replace('{holiday}', inWords(holiday === undefined ? undefined : Temporal.PlainDate.from(holiday)));
}

const inWords = (day: Temporal.PlainDate | undefined): string =>
  day?.toLocaleString('en-US', { month: 'long', day: 'numeric' }) ?? '(no such day)';
