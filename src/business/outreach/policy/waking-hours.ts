import { Temporal } from 'temporal-polyfill';
import { UNKNOWN_ZONE_HOLD_SECONDS, WAKING_HOURS } from './channel-policy.ts';

/**
 * When somebody may be disturbed: now, or the instant from which on.
 *
 * @param timeZone IANA name; without one, or with one that doesn't exist, nobody knows
 * @returns undefined when it is now, else epoch seconds, and whether that is only when to look again
 */
export function quietUntil(
  timeZone: string | undefined,
  nowEpochSeconds: number,
): { readonly untilEpochSeconds: number; readonly isZoneKnown: boolean } | undefined {
  const now = clockIn(timeZone, nowEpochSeconds);
  if (!now) return { untilEpochSeconds: nowEpochSeconds + UNKNOWN_ZONE_HOLD_SECONDS, isZoneKnown: false };
  if (now.hour >= WAKING_HOURS.from && now.hour < WAKING_HOURS.to) return undefined;

  const day = now.hour < WAKING_HOURS.from ? now.toPlainDate() : now.toPlainDate().add({ days: 1 });
  const morning = day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: { hour: WAKING_HOURS.from } });
  return { untilEpochSeconds: Math.floor(morning.epochMilliseconds / 1000), isZoneKnown: true };
}

/** Whether there is such a zone. */
export const isTimeZone = (timeZone: string | undefined): timeZone is string => clockIn(timeZone, 0) !== undefined;

function clockIn(timeZone: string | undefined, epochSeconds: number): Temporal.ZonedDateTime | undefined {
  if (timeZone === undefined) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toZonedDateTimeISO(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
