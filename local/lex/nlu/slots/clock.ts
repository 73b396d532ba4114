/** A time of the clock; `half` says which half of the day where that is known. */
export interface Clock {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | undefined;
}

const NOON_HOURS = 12;
const LAST_HOUR = 23;
const LAST_MINUTE = 59;

/** `HH:MM`, as Lex writes times. */
const formatTime = (hour: number, minute: number): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** One time, or both where am and pm are equally possible; none where there is no such time. */
export function readingsOf({ hour, minute, half }: Clock): string[] {
  if (hour > LAST_HOUR || minute > LAST_MINUTE) return [];
  if (half !== undefined && hour <= NOON_HOURS && hour > 0) {
    return [formatTime((hour % NOON_HOURS) + (half === 'pm' ? NOON_HOURS : 0), minute)];
  }
  if (half !== undefined || hour === 0 || hour > NOON_HOURS) return [formatTime(hour, minute)];
  const morning = hour % NOON_HOURS;
  return [formatTime(morning, minute), formatTime(morning + NOON_HOURS, minute)];
}

/** The half of the day that "a.m." or a part of the day stands for; twelve at night is midnight. */
export function halfOf(meridiem: string | undefined, part: string | undefined, hour?: number): Clock['half'] {
  if (meridiem) return meridiem.toLowerCase().startsWith('a') ? 'am' : 'pm';
  if (!part) return undefined;
  const isMorning = part.toLowerCase() === 'morning' || (part.toLowerCase() === 'night' && (hour === NOON_HOURS || (hour ?? NOON_HOURS) < 5)); // prettier-ignore
  return isMorning ? 'am' : 'pm';
}
