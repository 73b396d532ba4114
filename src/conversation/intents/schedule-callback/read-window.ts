import { Temporal } from 'temporal-polyfill';

/** A stretch of time that a call is wished for in: a part of a day, or from an instant on. */
export type CallWindow = 'morning' | 'afternoon' | 'evening' | 'any' | `from:${number}`;

const SOON =
  /\b(?:as soon as (?:possible|you can)|asap|a\.s\.a\.p|right (?:now|away)|immediately|soonest|earliest|first available|next available|straight ?away)\b|\bcall me (?:back )?now\b/;
const IN =
  /\bin (?:(?:about|around) )?(?:(an?|half an|one|two|three|four|five|\d{1,3}) (minutes?|mins?|hours?|hrs?))\b/;
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  'half an': 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const PART = /\b(?<!good )(morning|afternoon|evening|tonight|any ?time|whenever)\b/;
const WINDOW_OF_PART: Readonly<Record<string, CallWindow>> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  tonight: 'evening',
};

/** The stretch of time in the words; undefined where they name none, or an hour beside it. */
export function readWindow(words: string, nowEpochSeconds: number): CallWindow | undefined {
  const plain = words.toLowerCase();
  if (SOON.test(plain)) return `from:${nowEpochSeconds}`;
  const [, count, unit = ''] = IN.exec(plain) ?? [];
  if (count !== undefined) {
    const minutes = (COUNTS[count] ?? Number(count)) * (unit.startsWith('h') ? 60 : 1);
    return `from:${nowEpochSeconds + Math.round(minutes) * 60}`;
  }
  const part = PART.exec(plain)?.[1];
  return part === undefined ? undefined : (WINDOW_OF_PART[part] ?? 'any');
}

/** From which hour to which, in the customer's time. */
const HOURS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  morning: [0, 12],
  afternoon: [12, 17],
  evening: [17, 24],
};

/** Whether an instant is in the part of the day. */
export function isInWindow(window: CallWindow, epochSeconds: number, timeZone: string): boolean {
  const [from, to] = HOURS[window] ?? [0, 24];
  const { hour } = Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toZonedDateTimeISO(timeZone);
  return hour >= from && hour < to;
}

/** The hour that times are looked for around. */
export const middleOf = (window: CallWindow): string =>
  ({ morning: '10:00', afternoon: '14:00', evening: '18:00' })[window as string] ?? '12:00';

/** The instant that a window begins with; undefined for a part of a day. */
export const startOf = (window: CallWindow): number | undefined =>
  window.startsWith('from:') ? Number(window.slice('from:'.length)) : undefined;
