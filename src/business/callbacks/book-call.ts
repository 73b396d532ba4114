import { FIRST_BOOKING_STATE } from './booking-states.ts';
import type { Booking } from './booking.ts';
import { eventOf } from './event-of.ts';
import { judgeSlot, type SlotVerdict } from './judge-slot.ts';
import { nextAfter } from './next-due.ts';
import { CALLBACK_POLICY } from './policy.ts';
import type { CallbackBook } from './ports.ts';

/** What a call is asked for with. */
export type CallWish = Pick<Booking, 'startsAtEpochSeconds' | 'timeZone' | 'phone' | 'phoneHash' | 'context'> &
  Partial<Pick<Booking, 'customerId' | 'topic'>>;

export interface BookingPorts {
  readonly book: CallbackBook;
  /** The shop's, IANA. */
  readonly timeZone: string;
  readonly newEventId: (nowEpochMilliseconds: number) => string;
}

export type CallBooked =
  | { readonly kind: 'booked'; readonly booking: Booking }
  | { readonly kind: 'too-many' }
  /** The time can't be had, or not any more. */
  | { readonly kind: 'not-free'; readonly verdict: Exclude<SlotVerdict['kind'], 'free'> };

const SECONDS_A_DAY = 86_400;

/**
 * Books a call.
 *
 * @param bookingId the same for every attempt at the same booking: any number of them make one
 */
export async function bookCall(
  wish: CallWish,
  bookingId: string,
  nowEpochSeconds: number,
  { book, timeZone, newEventId }: BookingPorts,
): Promise<CallBooked> {
  const known = await book.find(bookingId);
  if (known) return { kind: 'booked', booking: known };
  // What is taken is judged by the write alone.
  const verdict = judgeSlot(wish.startsAtEpochSeconds, { nowEpochSeconds, timeZone, taken: new Map() });
  if (verdict.kind !== 'free') return { kind: 'not-free', verdict: verdict.kind };

  const booking: Booking = {
    ...wish,
    bookingId,
    state: FIRST_BOOKING_STATE,
    sequence: 0,
    attempts: 0,
    next: nextAfter(wish.startsAtEpochSeconds, nowEpochSeconds),
    version: 1,
    expiresAtEpochSeconds: wish.startsAtEpochSeconds + CALLBACK_POLICY.keptDays * SECONDS_A_DAY,
  };
  const event = eventOf('callback-booked', booking, { eventId: newEventId(nowEpochSeconds * 1000), nowEpochSeconds });
  const { agents } = verdict.slot;
  const booked = await book.book({ booking, agents, mostOpen: CALLBACK_POLICY.mostOpen, event });
  switch (booked.kind) {
    case 'booked':
      return { kind: 'booked', booking };
    case 'already-booked':
      return { kind: 'booked', booking: booked.booking };
    case 'full':
      return { kind: 'not-free', verdict: 'full' };
    case 'too-many':
      return booked;
  }
}
