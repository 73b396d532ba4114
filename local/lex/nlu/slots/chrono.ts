import type { en } from 'chrono-node';
import { loadLazily } from '../lazily.ts';
import { collapseMonth } from './date-ranges.ts';
import type { Day } from './days.ts';
import { addDays, epochOf, realDay, upcoming } from './days.ts';

const library = loadLazily<typeof en>('chrono-node/en');

/** A day that chrono found, and where it stands. */
export interface FoundDay {
  start: number;
  end: number;
  day: Day;
}

const NOON_HOURS = 12;
const HOUR_MS = 3_600_000;
const WEEK = 7;
/** "3 days" and "for 2 weeks" are durations, "this quarter" no day at all. */
const LENGTH = /(?:^|\s)(?:days?|weeks?|months?|years?|quarter)$/i;
const RELATIVE = /^(?:in|within)\s|^(?:the\s+)?end of\s|\s(?:ago|later|from now|hence|earlier|before|after)$/i;
/** "I sat down", "sun": short names of days count only after a word that leads to a date. */
const SHORT_DAY = /^(?:sat|sun|mon|wed|fri|tue|tues|thu|thur|thurs)$/i;
const LEADS = /(?:\b(?:on|next|this|by|until|till|from|every|last|coming)\s+|^\W*)$/i;

type Found = ReturnType<typeof en.parse>[number];

/**
 * Days of a text by chrono, counted from noon of today in UTC, so that no time zone of the process moves them. Which of
 * several days is meant is decided here: one without a year, and a bare weekday, are today or later.
 */
export function findDays(text: string, today: Day, isDayFirst: boolean): FoundDay[] {
  const chrono = isDayFirst ? library().GB : library().casual;
  const instant = new Date(epochOf(today) + NOON_HOURS * HOUR_MS);
  return chrono.parse(text, { instant, timezone: 0 }).flatMap((found) => {
    const day = isDate(text, found) ? dayOf(found, today) : undefined;
    return day ? [{ start: found.index, end: found.index + found.text.length, day }] : [];
  });
}

function isDate(text: string, { text: said, index, start }: Found): boolean {
  if (start.isCertain('hour') || (LENGTH.test(said) && !RELATIVE.test(said) && !namesWeekday(start))) return false;
  if (SHORT_DAY.test(said) && !LEADS.test(text.slice(0, index))) return false;
  return start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month') || start.isCertain('year');
}

const namesWeekday = (start: Found['start']): boolean => start.isCertain('weekday') && !start.isCertain('day');

/** Chrono fills in what was not said: only what it is certain of was. */
function dayOf(found: Found, today: Day): Day | undefined {
  const { start } = found;
  const [year, month, day] = [numberOf(start, 'year'), numberOf(start, 'month') - 1, numberOf(start, 'day')];
  if (isMonth(found)) return collapseMonth(today, start.isCertain('year') ? year : comingYear(today, month), month);
  if (start.isCertain('month') && !start.isCertain('year')) return upcoming(today, month, day);
  const said = realDay(year, month, day);
  return said && isBareWeekday(found) && epochOf(said) < epochOf(today) ? addDays(said, WEEK) : said;
}

const numberOf = (start: Found['start'], part: 'year' | 'month' | 'day'): number => start.get(part) ?? 1;

/** The year of a month without one: this year's, or the next such month. */
const comingYear = (today: Day, month: number): number => today.year + (month < today.month ? 1 : 0);

const isMonth = ({ text, start }: Found): boolean =>
  start.isCertain('month') && !start.isCertain('day') && !RELATIVE.test(text);

const isBareWeekday = ({ text, start }: Found): boolean =>
  namesWeekday(start) && !/\b(?:last|past|previous)\b/i.test(text);
