export const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = `(${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(\\d{4}))?';
const COUNT = '(\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten)';
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const UNIT_DAYS: Record<string, number> = { day: 1, week: 7 };

/** A calendar day in UTC. Months count from 0. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

type Read = (match: RegExpExecArray, today: Day) => Day | undefined;

/** A day that exists ("February 30" does not). */
export function realDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? { year, month, day } : undefined;
}

export const addDays = ({ year, month, day }: Day, days: number): Day =>
  fromDate(new Date(Date.UTC(year, month, day + days)));

export const fromDate = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth(),
  day: date.getUTCDate(),
});

const compareDays = (one: Day, other: Day): number =>
  Date.UTC(one.year, one.month, one.day) - Date.UTC(other.year, other.month, other.day);

/** A day without a year is the next one: today or later. */
const upcoming = (today: Day, month: number, day: number): Day | undefined => {
  const thisYear = realDay(today.year, month, day);
  return thisYear && compareDays(thisYear, today) >= 0 ? thisYear : (realDay(today.year + 1, month, day) ?? thisYear);
};

const dated = (today: Day, month: number, day: number, year: string | undefined): Day | undefined =>
  year ? realDay(year.length === 2 ? 2000 + Number(year) : Number(year), month, day) : upcoming(today, month, day);

const monthIndex = (name = ''): number => MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3)));
const lastDay = (year: number, month: number): Day => fromDate(new Date(Date.UTC(year, month + 1, 0)));
const count = (text = ''): number =>
  /^\d+$/.test(text) ? Number(text) : Math.max(COUNTS.indexOf(text.toLowerCase()), 1);

function weekday({ year, month, day }: Day, name: string, isNext: boolean): Day {
  const today = new Date(Date.UTC(year, month, day)).getUTCDay();
  const ahead = (WEEKDAYS.indexOf(name.toLowerCase()) - today + 7) % 7;
  return addDays({ year, month, day }, isNext && ahead === 0 ? 7 : ahead);
}

/** Ranges collapse to one day: a coming month or year to its last, a coming week to the last day of the current one. */
function comingRange(today: Day, unit: string): Day {
  if (unit === 'year') return { year: today.year + 1, month: 11, day: 31 };
  if (unit === 'month') return lastDay(today.year, today.month + 1);
  return weekday(today, 'sunday', false);
}

/** In the order tried; the earlier pattern wins where two match the same words. */
export const DATE_PHRASES: [RegExp, Read][] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/gi, ([, y, m, d]) => realDay(Number(y), Number(m) - 1, Number(d))],
  [
    /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/gi,
    ([, m, d, y], today) => dated(today, Number(m) - 1, Number(d), y),
  ],
  [
    new RegExp(`\\b${MONTH}\\.?\\s+(?:the\\s+)?${DAY}${YEAR}\\b`, 'gi'),
    ([, m, d, y], today) => dated(today, monthIndex(m), Number(d), y),
  ],
  [
    new RegExp(`\\b(?:the\\s+)?${DAY}\\s+(?:of\\s+)?${MONTH}\\b${YEAR}`, 'gi'),
    ([, d, m, y], today) => dated(today, monthIndex(m), Number(d), y),
  ],
  [/\b(?:the\s+)?day after tomorrow\b/gi, (_, today) => addDays(today, 2)],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi, (_, today) => today],
  [/\b(?:tomorrow|tmrw|tmr)\b/gi, (_, today) => addDays(today, 1)],
  [/\byesterday\b/gi, (_, today) => addDays(today, -1)],
  [
    new RegExp(`\\bin\\s+${COUNT}\\s+(day|week)s?\\b`, 'gi'),
    ([, n, unit], today) => addDays(today, count(n) * (UNIT_DAYS[unit ?? ''] ?? 1)),
  ],
  [
    new RegExp(`\\b${COUNT}\\s+(day|week)s?\\s+ago\\b`, 'gi'),
    ([, n, unit], today) => addDays(today, -count(n) * (UNIT_DAYS[unit ?? ''] ?? 1)),
  ],
  [/\bnext\s+(week|month|year)\b/gi, ([, unit], today) => comingRange(today, (unit ?? '').toLowerCase())],
  [
    new RegExp(`\\b(?:(next|this|on|coming)\\s+)?(${WEEKDAYS.join('|')})\\b`, 'gi'),
    ([, how, name], today) => weekday(today, name ?? '', how?.toLowerCase() === 'next'),
  ],
  [
    /\bthe\s+(\d{1,2})(?:st|nd|rd|th)\b/gi,
    ([, d], today) => realDay(today.year, today.month + (Number(d) < today.day ? 1 : 0), Number(d)),
  ],
];
