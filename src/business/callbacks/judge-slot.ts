import { Temporal } from 'temporal-polyfill';
import { CALLBACK_POLICY } from './policy.ts';
import { dayOf, type Hours, type Slot, SHOP_HOURS, slotAt, slotsBetween, slotsOn } from './slots.ts';

/** How many calls begin at an instant already; none where the map says nothing. */
export type Taken = ReadonlyMap<number, number>;

/** Whether a call can be made at an instant; otherwise why not. */
export type SlotVerdict =
  | { readonly kind: 'free'; readonly slot: Slot }
  | { readonly kind: 'past' }
  | { readonly kind: 'too-soon' }
  | { readonly kind: 'too-far' }
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'closed' }
  /** Between two slots. */
  | { readonly kind: 'no-slot' }
  | { readonly kind: 'full' };

/** With what instants are judged. */
export interface Planning {
  readonly nowEpochSeconds: number;
  /** The shop's, IANA. */
  readonly timeZone: string;
  readonly taken: Taken;
  readonly hours?: Hours;
}

/** Judges an instant by the opening hours, the holidays, the lead time and what is taken. */
export function judgeSlot(startsAtEpochSeconds: number, planning: Planning): SlotVerdict {
  const { nowEpochSeconds: now, timeZone, taken, hours = SHOP_HOURS } = planning;
  if (startsAtEpochSeconds < now) return { kind: 'past' };
  const day = dayOf(startsAtEpochSeconds, timeZone);
  if (day > lastDay(now, timeZone)) return { kind: 'too-far' };
  const holiday = hours.holidays[day];
  if (holiday !== undefined) return { kind: 'holiday', name: holiday };
  const slot = slotAt(startsAtEpochSeconds, timeZone, hours);
  if (!slot) return isOpenAt(startsAtEpochSeconds, day, planning) ? { kind: 'no-slot' } : { kind: 'closed' };
  if (startsAtEpochSeconds < now + CALLBACK_POLICY.leadMinutes * 60) return { kind: 'too-soon' };
  return (taken.get(startsAtEpochSeconds) ?? 0) < slot.agents ? { kind: 'free', slot } : { kind: 'full' };
}

const isOpenAt = (epochSeconds: number, day: string, { timeZone, hours }: Planning): boolean =>
  slotsOn(day, timeZone, hours).some(
    ({ startsAtEpochSeconds: begins }) =>
      begins <= epochSeconds && epochSeconds < begins + CALLBACK_POLICY.slotMinutes * 60,
  );

const lastDay = (now: number, timeZone: string): string =>
  Temporal.PlainDate.from(dayOf(now, timeZone)).add({ days: CALLBACK_POLICY.mostDaysAhead }).toString();

/** A stretch of time, ISO 8601 day to day in the shop's time zone, that alternatives are looked for in. */
export function daysAround(epochSeconds: number, { nowEpochSeconds, timeZone }: Omit<Planning, 'taken'>) {
  const wished = Math.max(epochSeconds, nowEpochSeconds);
  const day = Temporal.PlainDate.from(dayOf(wished, timeZone));
  const [first, last] = [dayOf(nowEpochSeconds, timeZone), lastDay(nowEpochSeconds, timeZone)];
  const from = day.subtract({ days: CALLBACK_POLICY.alternativesWithinDays }).toString();
  const to = day.add({ days: CALLBACK_POLICY.alternativesWithinDays }).toString();
  return { from: latestOf(first, earliestOf(from, last)), to: earliestOf(last, to) };
}
const earliestOf = (one: string, other: string): string => (one < other ? one : other);
const latestOf = (one: string, other: string): string => (one > other ? one : other);

/**
 * The free instants nearest to the one that was wished for, in the order of time.
 *
 * @param isMeant which of them would do; all when absent
 */
export function nearestFree(
  wished: number,
  planning: Planning,
  isMeant: (startsAtEpochSeconds: number) => boolean = () => true,
): readonly number[] {
  const { from, to } = daysAround(wished, planning);
  return slotsBetween(from, to, planning.timeZone, planning.hours)
    .map(({ startsAtEpochSeconds }) => startsAtEpochSeconds)
    .filter((at) => judgeSlot(at, planning).kind === 'free' && isMeant(at))
    .sort((one, other) => Math.abs(one - wished) - Math.abs(other - wished) || one - other)
    .slice(0, MOST_OFFERED)
    .sort((one, other) => one - other);
}
/** As many as fit on the buttons of a question. */
const MOST_OFFERED = 3;
