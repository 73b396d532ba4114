import { Temporal } from 'temporal-polyfill';
import { type Order, troubleOf } from '#business/orders/index';
import { type Message, message, type Turn } from '../../turn/index.ts';

/** The hours in which the order comes, on the customer's clock; nothing once they are over or something is wrong. */
export function describeWindow(order: Order, { today, nowEpochSeconds }: Turn, timeZone: string): readonly Message[] {
  const { window } = order;
  if (!window || troubleOf(order, today) || Date.parse(window.toIso) / 1000 < nowEpochSeconds) return [];
  const from = Temporal.Instant.from(window.fromIso).toZonedDateTimeISO(timeZone);
  const to = Temporal.Instant.from(window.toIso).toZonedDateTimeISO(timeZone);
  const clock = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  const day = from.toPlainDate().toString();
  return [message('checkOrderStatus.window', { day, from: clock(from), to: clock(to), today })];
}
