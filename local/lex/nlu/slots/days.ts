/** A calendar day in UTC. Months count from 0. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

export const fromDate = (date: Date): Day => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth(),
  day: date.getUTCDate(),
});

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const toIso = ({ year, month, day }: Day): string => `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day, 2)}`;

export const epochOf = ({ year, month, day }: Day): number => Date.UTC(year, month, day);

/** A day that exists ("February 30" does not). */
export function realDay(year: number, month: number, day: number): Day | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? { year, month, day } : undefined;
}

export const addDays = ({ year, month, day }: Day, days: number): Day =>
  fromDate(new Date(Date.UTC(year, month, day + days)));

export const firstOfMonth = (year: number, month: number): Day => fromDate(new Date(Date.UTC(year, month, 1)));
export const lastOfMonth = (year: number, month: number): Day => fromDate(new Date(Date.UTC(year, month + 1, 0)));

const WEEK = 7;

/** Weeks begin on Monday (ISO 8601). */
export const mondayOf = (day: Day): Day => addDays(day, -((new Date(epochOf(day)).getUTCDay() + WEEK - 1) % WEEK));

/** The years in which a day of a month without a year may lie: a 29 February comes back after eight at most. */
const YEARS_AHEAD = 8;

/** A day of a month without a year is the next one: today or later. */
export function upcoming(today: Day, month: number, day: number): Day | undefined {
  for (let year = today.year; year <= today.year + YEARS_AHEAD; year += 1) {
    const found = realDay(year, month, day);
    if (found && epochOf(found) >= epochOf(today)) return found;
  }
  return undefined;
}
