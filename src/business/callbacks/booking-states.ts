export const BOOKING_STATES = ['booked', 'due', 'in-progress', 'missed', 'done', 'cancelled', 'gave-up'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** The state that every booking begins in. */
export const FIRST_BOOKING_STATE: BookingState = 'booked';

/** What may follow each state. */
export const BOOKING_TRANSITIONS: Readonly<Record<BookingState, readonly BookingState[]>> = {
  // Booked again: the customer moves it.
  booked: ['booked', 'due', 'cancelled'],
  // A task waits in the agents' queue.
  due: ['in-progress', 'done', 'missed', 'gave-up', 'cancelled'],
  // Back to due: whoever took it can't call.
  'in-progress': ['due', 'done', 'missed', 'gave-up'],
  // Nobody picked up: it is tried again.
  missed: ['due', 'cancelled'],
  done: [],
  cancelled: [],
  'gave-up': [],
};

export const mayBecome = (from: BookingState, to: BookingState): boolean => BOOKING_TRANSITIONS[from].includes(to);

/** True while a call is still to come. */
export const isOpen = (state: BookingState): boolean => BOOKING_TRANSITIONS[state].length > 0;
