import type { OrderCard } from '#business/chat/index';
import { dayText } from './amounts.ts';
import type { Texts } from './texts.ts';

/** An order's facts, as far as it has them: name and value. */
export function orderRows(order: OrderCard, texts: Texts): readonly (readonly [name: string, value: string])[] {
  const day = (plain: OrderCard['expectedOn']) => plain && dayText(String(plain), texts.lang);
  const rows = [
    [texts.status, order.status],
    [texts.carrier, order.carrier],
    [texts.trackingNumber, order.trackingNumber],
    [texts.expectedOn, day(order.expectedOn)],
    [texts.deliveredOn, day(order.deliveredOn)],
  ] as const;
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
