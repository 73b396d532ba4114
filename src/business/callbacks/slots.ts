import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../dates.ts';
import { HOLIDAYS } from './holidays.ts';
import { CALLBACK_POLICY } from './policy.ts';
import { ROTA, type Shift } from './rota.ts';

/** A time at which calls are made. */
export interface Slot {
  readonly startsAtEpochSeconds: number;
  /** How many calls may begin then. */
  readonly agents: number;
}

/** What calls are planned by; a shop's own in place of the examples. */
export interface Hours {
  readonly rota: Readonly<Record<number, readonly Shift[]>>;
  readonly holidays: Readonly<Record<PlainDate, string>>;
}
export const SHOP_HOURS: Hours = { rota: ROTA, holidays: HOLIDAYS };

/**
 * The slots of a day in the shop's time zone, earliest first; none on a holiday. Steps are real minutes: a shift over a
 * change of the clocks has an hour more or less.
 *
 * @param timeZone the shop's, IANA
 */
export function slotsOn(day: PlainDate, timeZone: string, { rota, holidays }: Hours = SHOP_HOURS): readonly Slot[] {
  const date = Temporal.PlainDate.from(day);
  if (holidays[day] !== undefined) return [];
  return (rota[date.dayOfWeek] ?? []).flatMap(({ from, to, agents }) => {
    const [begins, ends] = [from, to].map((time) => epochOf(date.toZonedDateTime({ timeZone, plainTime: time })));
    return stepsBetween(begins ?? 0, ends ?? 0).map((startsAtEpochSeconds) => ({ startsAtEpochSeconds, agents }));
  });
}

const STEP_SECONDS = CALLBACK_POLICY.slotMinutes * 60;

/** Only calls that end within the shift. */
const stepsBetween = (begins: number, ends: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.floor((ends - begins) / STEP_SECONDS)) },
    (_, step) => begins + step * STEP_SECONDS,
  );

const epochOf = (moment: Temporal.ZonedDateTime): number => Math.floor(moment.epochMilliseconds / 1000);

/** The slots of several days, both included. */
export function slotsBetween(from: PlainDate, to: PlainDate, timeZone: string, hours?: Hours): readonly Slot[] {
  const first = Temporal.PlainDate.from(from);
  const days = first.until(to, { largestUnit: 'day' }).days;
  return Array.from({ length: Math.max(0, days + 1) }, (_, day) => first.add({ days: day }).toString()).flatMap((day) =>
    slotsOn(day, timeZone, hours),
  );
}

/** The slot that begins at this very instant, or undefined. */
export const slotAt = (startsAtEpochSeconds: number, timeZone: string, hours?: Hours): Slot | undefined =>
  slotsOn(dayOf(startsAtEpochSeconds, timeZone), timeZone, hours).find(
    (slot) => slot.startsAtEpochSeconds === startsAtEpochSeconds,
  );

/** The calendar day of an instant in a time zone. */
export const dayOf = (epochSeconds: number, timeZone: string): PlainDate =>
  zoned(epochSeconds, timeZone).toPlainDate().toString();

/** The time of day of an instant in a time zone, "HH:MM". */
export const timeOf = (epochSeconds: number, timeZone: string): string =>
  zoned(epochSeconds, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });

/** The instant of a day and time in a time zone; of a time that the clocks skip, the one after the change. */
export const instantOf = (day: PlainDate, time: string, timeZone: string): number =>
  epochOf(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time }));

const zoned = (epochSeconds: number, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(epochSeconds * 1000).toZonedDateTimeISO(timeZone);
