import {
  bookCall,
  type Booking,
  type CallbackBook,
  cancelCall,
  holdersOf,
  isOpen,
  moveCall,
} from '#business/callbacks/index';
import type { Case } from '#business/cases/index';
import type { CallbackDesk } from '#conversation/turn/index';
import type { ShopEvent } from '#business/events/index';

/** Calls without a database; what would be written elsewhere is in lists. */
export function createInMemoryCallbackBook() {
  const bookings = new Map<string, Booking>();
  const taken = new Map<number, number>();
  const events: ShopEvent[] = [];
  const cases: Case[] = [];
  const openOf = (holder: string) =>
    [...bookings.values()].filter((booking) => isOpen(booking.state) && holdersOf(booking).includes(holder));
  const count = (at: number, by: number) => taken.set(at, (taken.get(at) ?? 0) + by);

  const movePlaces = (before: Booking, after: Booking) => {
    const isMoved = before.startsAtEpochSeconds !== after.startsAtEpochSeconds;
    if (isMoved || (after.state === 'cancelled' && before.state === 'booked')) count(before.startsAtEpochSeconds, -1);
    if (isMoved) count(after.startsAtEpochSeconds, 1);
  };

  const book: CallbackBook = {
    find: (bookingId) => Promise.resolve(bookings.get(bookingId)),
    findOf: (holder) =>
      Promise.resolve(openOf(holder).sort((one, other) => one.startsAtEpochSeconds - other.startsAtEpochSeconds)),
    takenBetween: (from, to) => Promise.resolve(new Map([...taken].filter(([at]) => at >= from && at <= to))),
    book({ booking, agents, mostOpen, event }) {
      const known = bookings.get(booking.bookingId);
      if (known) return Promise.resolve({ kind: 'already-booked', booking: known });
      if ((taken.get(booking.startsAtEpochSeconds) ?? 0) >= agents) return Promise.resolve({ kind: 'full' });
      if (holdersOf(booking).some((holder) => openOf(holder).length >= mostOpen))
        return Promise.resolve({ kind: 'too-many' });
      bookings.set(booking.bookingId, booking);
      count(booking.startsAtEpochSeconds, 1);
      events.push(event);
      return Promise.resolve({ kind: 'booked' });
    },
    change({ before, after, agents = 0, event, opens }) {
      if (bookings.get(before.bookingId)?.version !== before.version)
        return Promise.resolve({ kind: 'changed-meanwhile' });
      const isMoved = before.startsAtEpochSeconds !== after.startsAtEpochSeconds;
      if (isMoved && (taken.get(after.startsAtEpochSeconds) ?? 0) >= agents) return Promise.resolve({ kind: 'full' });
      bookings.set(after.bookingId, after);
      movePlaces(before, after);
      if (event) events.push(event);
      if (opens) cases.push(opens);
      return Promise.resolve({ kind: 'changed' });
    },
    listDue: (now, atMost) =>
      Promise.resolve(
        [...bookings.values()]
          .filter(({ next }) => next !== undefined && next.atEpochSeconds <= now)
          .sort((one, other) => (one.next?.atEpochSeconds ?? 0) - (other.next?.atEpochSeconds ?? 0))
          .slice(0, atMost)
          .map(({ bookingId }) => bookingId),
      ),
  };
  return { book, events, cases };
}

/** All that a conversation may do about calls, without a database. */
export function createInMemoryCallbackDesk({ book } = createInMemoryCallbackBook()): CallbackDesk {
  let events = 0;
  const ports = { book, timeZone: 'America/New_York', newEventId: () => `event-${(events += 1)}` };
  return {
    ...{ find: book.find.bind(book), findOf: book.findOf.bind(book), takenBetween: book.takenBetween.bind(book) },
    timeZone: ports.timeZone,
    hashPhone: (phone) => Promise.resolve(`hash of ${phone}`),
    book: (wish, bookingId, now) => bookCall(wish, bookingId, now, ports),
    move: (bookingId, startsAt, now) => moveCall(bookingId, startsAt, now, ports),
    cancel: (bookingId, now) => cancelCall(bookingId, now, ports),
    linkTo: ({ bookingId }) => Promise.resolve(`https://shop.example/callbacks/${bookingId}`),
  };
}
