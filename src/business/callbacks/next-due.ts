import type { Booking } from './booking.ts';
import { CALLBACK_POLICY } from './policy.ts';

const REMINDER_SECONDS = CALLBACK_POLICY.reminderMinutes * 60;

/** What is due first of a call: its reminder, or the call itself when it comes too soon to be reminded of. */
export function nextAfter(startsAtEpochSeconds: number, nowEpochSeconds: number): NonNullable<Booking['next']> {
  const remindsAt = startsAtEpochSeconds - REMINDER_SECONDS;
  return remindsAt > nowEpochSeconds
    ? { what: 'reminder', atEpochSeconds: remindsAt }
    : { what: 'call', atEpochSeconds: startsAtEpochSeconds };
}

/** The booking without anything that will be due. */
export function withoutNext({ next: _, ...booking }: Booking): Booking {
  return booking;
}
