import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';

/** The only members that may hold a relative date, wherever they stand in a row. */
const DATE_MEMBERS = new Set([
  'memberSince',
  'placedAtIso',
  'capturedAtIso',
  'expectedOn',
  'shippedOn',
  'deliveredOn',
  'cancelledOn',
  'returnedOn',
  'stockedSince',
  'launchesOn',
  'until',
  'startsAt',
  'endsAt',
]);

/** "today", "today-30", "today+2", each perhaps with a time of day: "today-3T14:05:00Z". */
const RELATIVE_DATE = /^today([+-]\d{1,5})?(T.*)?$/;

/**
 * Turns the relative dates of a row into calendar days; everything else stays as it is.
 *
 * @param row any JSON value
 * @param today the day that "today" stands for
 * @example resolveDates({ expectedOn: 'today+1' }, '2026-03-09') → { expectedOn: '2026-03-10' }
 */
export function resolveDates(row: unknown, today: PlainDate): unknown {
  if (Array.isArray(row)) return row.map((item) => resolveDates(item, today));
  if (row === null || typeof row !== 'object') return row;
  return Object.fromEntries(
    Object.entries(row).map(([member, value]) => [
      member,
      DATE_MEMBERS.has(member) && typeof value === 'string' ? resolveDate(value, today) : resolveDates(value, today),
    ]),
  );
}

function resolveDate(text: string, today: PlainDate): string {
  const relative = RELATIVE_DATE.exec(text);
  if (!relative) return text;
  const [, offset = '0', time = ''] = relative;
  return `${Temporal.PlainDate.from(today)
    .add({ days: Number(offset) })
    .toString()}${time}`;
}
