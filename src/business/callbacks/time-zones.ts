import { Temporal } from 'temporal-polyfill';
import { ZONE_OF_AREA_CODE } from './area-codes.ts';

const NORTH_AMERICAN = /^\+1(\d{3})\d{7}$/;

/**
 * The time zone that a phone number speaks for; undefined when it speaks for none. People keep their numbers when they
 * move: it is a guess, to be confirmed.
 *
 * @param phone E.164
 */
export const zoneOfPhone = (phone: string): string | undefined =>
  ZONE_OF_AREA_CODE.get(NORTH_AMERICAN.exec(phone)?.[1] ?? '');

/** True for a time zone that times can be told in: an IANA name, or an offset such as "+02:00". */
export function isTimeZone(zone: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** A time zone as people say it in American English: "Eastern Time"; an offset as it is: "GMT+2". */
export function zoneInWords(zone: string): string {
  const [, sign, hours, minutes = '00'] = /^([+-])0?(\d+):(\d\d)$/.exec(zone) ?? [];
  if (sign) return `GMT${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}`;
  if (zone === 'UTC') return 'GMT';
  if (!isTimeZone(zone)) return zone;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
