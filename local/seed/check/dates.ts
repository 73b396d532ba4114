import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '#business/dates';
import type { Flaw, OrderRow } from '../shop-rows.ts';
import { NO_FLAWS, type Rule } from './rule.ts';

/** Days of an order in the order in which they come; the ones that a status lacks are skipped. */
const SEQUENCE = [
  { member: '/shipment/shippedOn', name: 'shippedOn' },
  { member: '/deliveredOn', name: 'deliveredOn' },
  { member: '/returnedOn', name: 'returnedOn' },
] as const;

/** Days that only have to follow the purchase. */
const AFTER_PURCHASE = [
  { member: '/expectedOn', name: 'expectedOn' },
  { member: '/cancelledOn', name: 'cancelledOn' },
] as const;

type DayName = (typeof SEQUENCE | typeof AFTER_PURCHASE)[number]['name'];

/** A day that the calendar has: 2026-02-30 has the right form, and is none. */
export function calendarDay(member: string, day: PlainDate | undefined): readonly Flaw[] {
  if (day === undefined || isDay(day)) return NO_FLAWS;
  return [{ member, reason: `${day} is no day of the calendar` }];
}

/** Every day of the order exists, and none comes before what it has to follow. */
export const orderDates: Rule<OrderRow> = (order) => {
  const days = daysOf(order);
  const impossible = [...SEQUENCE, ...AFTER_PURCHASE].flatMap(({ member, name }) => calendarDay(member, days[name]));
  if (!isInstant(order.placedAtIso)) {
    impossible.push({ member: '/placedAtIso', reason: `${order.placedAtIso} is no moment of the calendar` });
  }
  return impossible.length > 0 ? impossible : outOfOrder(days, earliestDayOf(order.placedAtIso));
};

function outOfOrder(days: Partial<Record<DayName, PlainDate>>, placedOn: PlainDate): readonly Flaw[] {
  const flaws: Flaw[] = [];
  let before = { name: 'placedAtIso', day: placedOn };
  for (const { member, name } of SEQUENCE) {
    const day = days[name];
    if (day === undefined) continue;
    if (day < before.day) flaws.push({ member, reason: `${name} (${day}) is before ${before.name}` });
    before = { name, day };
  }
  for (const { member, name } of AFTER_PURCHASE) {
    const day = days[name];
    if (day !== undefined && day < placedOn) flaws.push({ member, reason: `${name} (${day}) is before placedAtIso` });
  }
  return flaws;
}

function daysOf(order: OrderRow): Partial<Record<DayName, PlainDate>> {
  return {
    ...('shipment' in order && order.shipment && { shippedOn: order.shipment.shippedOn }),
    ...('deliveredOn' in order && { deliveredOn: order.deliveredOn }),
    ...('returnedOn' in order && { returnedOn: order.returnedOn }),
    ...('expectedOn' in order && { expectedOn: order.expectedOn }),
    ...('cancelledOn' in order && { cancelledOn: order.cancelledOn }),
  };
}

/** Days are the shop's, the purchase is in UTC: the earliest day that it was anywhere can't be wrong. */
function earliestDayOf(instant: string): PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO('-12:00').toPlainDate().toString();
}

const isDay = (text: string) => succeeds(() => Temporal.PlainDate.from(text));
const isInstant = (text: string) => succeeds(() => Temporal.Instant.from(text));

function succeeds(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
