import * as z from 'zod/mini';
import { type Booking, BOOKING_STATES } from '#business/callbacks/index';
import { CASE_CHANNELS, CASE_MOODS, CASE_RUNGS } from '#business/cases/index';
import { parseItem } from './parse-item.ts';

/** What holds a booking in the sparse index. */
export const DUE = '1';

const bookingSchema = z.object({
  bookingId: z.string(),
  state: z.enum(BOOKING_STATES),
  startsAtEpochSeconds: z.int(),
  timeZone: z.string(),
  phone: z.string(),
  phoneHash: z.string(),
  customerId: z.exactOptional(z.string()),
  topic: z.exactOptional(z.string()),
  context: z.object({
    conversationId: z.string(),
    channel: z.enum(CASE_CHANNELS),
    rung: z.enum(CASE_RUNGS),
    mood: z.enum(CASE_MOODS),
    transcript: z.array(z.object({ who: z.enum(['customer', 'bot']), text: z.string() })),
    orderNumber: z.exactOptional(z.string()),
  }),
  sequence: z.int(),
  attempts: z.int(),
  caseId: z.exactOptional(z.string()),
  next: z.exactOptional(z.object({ what: z.enum(['reminder', 'call']), atEpochSeconds: z.int() })),
  version: z.int(),
  expiresAtEpochSeconds: z.int(),
});

export const bookingKey = (bookingId: string) => ({ key: `BOOKING#${bookingId}`, item: 'BOOKING' });
export const holderKey = (holder: string) => ({ key: holder, item: 'OPEN' });

/** A slot's counter; those of a month (UTC) are together, in the order of time. */
export const slotKey = (startsAtEpochSeconds: number) => {
  const iso = new Date(startsAtEpochSeconds * 1000).toISOString();
  return { key: `SLOTS#${iso.slice(0, 7)}`, item: iso };
};

export const encodeBooking = (booking: Booking) => ({
  ...bookingKey(booking.bookingId),
  ...parseItem('callbacks', bookingSchema, booking),
  ...(booking.next && { due: DUE, dueAtEpochSeconds: booking.next.atEpochSeconds }),
});

/** @throws ItemCorruptError */
export const decodeBooking = (item: unknown): Booking => parseItem('callbacks', bookingSchema, item);
