import * as z from 'zod/mini';
import { type Order, parcelOf } from '#business/orders/index';
import { parseItem } from './parse-item.ts';
import { ITEM } from './table-keys.ts';

/** Where it stands which order a parcel was sent for: a key, since an index could lag behind the first scan. */
export const parcelKey = (trackingNumber: string) => ({
  orderNumber: `PARCEL#${trackingNumber}`,
  item: ITEM.parcelName,
});

const schema = z.object({ names: z.string() });

/** @throws ItemCorruptError */
export const decodeParcelName = (item: unknown): string => parseItem('orders', schema, item).names;

/** The item that names the order of a parcel; undefined where there is no parcel, or the same as before. */
export function parcelName(order: Order, before?: Order) {
  const trackingNumber = parcelOf(order)?.trackingNumber;
  const isNamed = before !== undefined && parcelOf(before)?.trackingNumber === trackingNumber;
  return trackingNumber === undefined || isNamed
    ? undefined
    : { ...parcelKey(trackingNumber), names: order.orderNumber };
}
