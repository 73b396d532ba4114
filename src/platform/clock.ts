import { Temporal } from 'temporal-polyfill';

/** The present, in whole seconds since the epoch. */
export const nowEpochSeconds = (): number => Math.floor(Date.now() / 1000);

/** The calendar day at an instant in a time zone, ISO 8601. */
export function dayAt(epochSeconds: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
