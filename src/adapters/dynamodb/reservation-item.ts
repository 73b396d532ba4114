import * as z from 'zod/mini';
import type { Reservation } from '#business/point-of-sale/index';
import { parseItem } from './parse-item.ts';

const reservationSchema = z.object({
  owner: z.string(),
  state: z.enum(['held', 'released', 'sold']),
  lines: z.array(z.object({ sku: z.string(), quantity: z.int().check(z.positive()) })),
  /** What of the lines has a stock: the units that the reservation holds. */
  held: z.array(z.object({ sku: z.string(), quantity: z.int().check(z.positive()) })),
});
export type StoredReservation = z.output<typeof reservationSchema>;

export const reservationKey = (reservationId: string) => ({ key: `RESERVATION#${reservationId}` });

/** Lines by sku, each product once, in the order of their skus: equal when the same things are reserved. */
export function mergedLines(lines: Reservation['lines']): Reservation['lines'] {
  const units = new Map<string, number>();
  for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return [...units].map(([sku, quantity]) => ({ sku, quantity })).sort((a, b) => (a.sku < b.sku ? -1 : 1));
}

/** @throws ItemCorruptError */
export const decodeReservation = (item: unknown): StoredReservation =>
  parseItem('conversations', reservationSchema, item);
