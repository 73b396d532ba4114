import { TEXTS } from '../texts.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long until something is due, by the server's clock. */
export function dueIn(dueAtEpochSeconds: number, nowEpochSeconds: number): string {
  const seconds = dueAtEpochSeconds - nowEpochSeconds;
  const words = inWords(Math.abs(seconds));
  return seconds < 0 ? TEXTS.due.overdue(words) : TEXTS.due.in(words);
}

function inWords(seconds: number): string {
  const { minutes, hours, days } = TEXTS.due;
  if (seconds < HOUR) return minutes(Math.floor(seconds / MINUTE));
  return seconds < 2 * DAY ? hours(Math.floor(seconds / HOUR)) : days(Math.floor(seconds / DAY));
}

/** @param timeZone IANA; the reader's own without one */
export const instant = (epochSeconds: number, timeZone?: string): string =>
  new Intl.DateTimeFormat('en-US', {
    ...{ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
    ...(timeZone !== undefined && { timeZone }),
  }).format(epochSeconds * 1000);

export const isoInstant = (iso: string): string => instant(Date.parse(iso) / 1000);

/** A machine's word for people: "sms-and-calls" is "sms and calls". */
export const plain = (word: string): string => word.replaceAll('-', ' ');
