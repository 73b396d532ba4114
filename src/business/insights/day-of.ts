import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';

/** The day of an instant, ISO 8601 in UTC. */
export type DayOf = (iso: string) => PlainDate;

/** Days as the shop's people know them. @param timeZone IANA */
export const dayOfIn =
  (timeZone: string): DayOf =>
  (iso) =>
    Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone).toPlainDate().toString();
