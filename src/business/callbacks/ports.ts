import type { Case } from '../cases/index.ts';
import type { ShopEvent } from '../events/index.ts';
import type { Booking } from './booking.ts';
import type { Taken } from './judge-slot.ts';

/** A new booking with what it has to find: room in its slot, and not too many calls of the same people. */
export interface NewBooking {
  readonly booking: Booking;
  /** The slot's places. */
  readonly agents: number;
  readonly mostOpen: number;
  readonly event: ShopEvent;
}

export type Booked =
  | { readonly kind: 'booked' }
  /** This very booking was made before. */
  | { readonly kind: 'already-booked'; readonly booking: Booking }
  | { readonly kind: 'full' }
  | { readonly kind: 'too-many' };

/** One step of a booking, and all that is written with it. */
export interface BookingChange {
  readonly before: Booking;
  readonly after: Booking;
  /** The new slot's places, when the step takes one. */
  readonly agents?: number;
  readonly event?: ShopEvent;
  /** The task that it puts into the agents' queue. */
  readonly opens?: Case;
}
export type BookingChanged =
  | { readonly kind: 'changed' }
  /** Somebody else changed it since it was read. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'full' };

/** Where calls are kept, with the places of each slot. */
export interface CallbackBook {
  /** The booking, or undefined. Sees its own writes. */
  find(bookingId: string): Promise<Booking | undefined>;

  /** The open bookings of a holder, the next one first. Sees its own writes. */
  findOf(holder: string): Promise<readonly Booking[]>;

  /** How many calls begin at each instant from one to another, both included. Sees its own writes. */
  takenBetween(fromEpochSeconds: number, toEpochSeconds: number): Promise<Taken>;

  /**
   * Books, in one transaction: the booking, a place in its slot, a place among the open calls of its holders, the
   * event. Of any number at the same time no more than `agents` get a place.
   */
  book(booking: NewBooking): Promise<Booked>;

  /** Takes one step in one transaction, with the places that it gives back and takes. */
  change(change: BookingChange): Promise<BookingChanged>;

  /** Ids of bookings for which something is due, the longest due first. May be stale. */
  listDue(nowEpochSeconds: number, atMost: number): Promise<readonly string[]>;
}
