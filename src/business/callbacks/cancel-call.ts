import type { BookingPorts } from './book-call.ts';
import { mayBecome } from './booking-states.ts';
import type { Booking } from './booking.ts';
import { eventOf } from './event-of.ts';
import { withoutNext } from './next-due.ts';

export type CallCancelled =
  | { readonly kind: 'cancelled'; readonly booking: Booking }
  /** The call is over, or being made right now. */
  | { readonly kind: 'not-open' }
  | { readonly kind: 'changed-meanwhile' };

/** Cancels a call and gives its place back; one that is cancelled already stays so. */
export async function cancelCall(
  bookingId: string,
  nowEpochSeconds: number,
  { book, newEventId }: Pick<BookingPorts, 'book' | 'newEventId'>,
): Promise<CallCancelled> {
  const before = await book.find(bookingId);
  if (before?.state === 'cancelled') return { kind: 'cancelled', booking: before };
  if (!before || !mayBecome(before.state, 'cancelled')) return { kind: 'not-open' };

  const after: Booking = {
    ...withoutNext(before),
    state: 'cancelled',
    sequence: before.sequence + 1,
    version: before.version + 1,
  };
  const event = eventOf('callback-cancelled', after, { eventId: newEventId(nowEpochSeconds * 1000), nowEpochSeconds });
  const changed = await book.change({ before, after, event });
  return changed.kind === 'changed' ? { kind: 'cancelled', booking: after } : { kind: 'changed-meanwhile' };
}
