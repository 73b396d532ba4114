import type { BookingPorts, CallBooked } from './book-call.ts';
import { mayBecome } from './booking-states.ts';
import type { Booking } from './booking.ts';
import { eventOf } from './event-of.ts';
import { judgeSlot } from './judge-slot.ts';
import { nextAfter } from './next-due.ts';
import { CALLBACK_POLICY } from './policy.ts';

export type CallMoved =
  | { readonly kind: 'moved'; readonly booking: Booking }
  /** The call is over, or being made right now. */
  | { readonly kind: 'not-open' }
  | Extract<CallBooked, { readonly kind: 'not-free' }>
  /** Somebody else was faster; looking again shows what they did. */
  | { readonly kind: 'changed-meanwhile' };

const SECONDS_A_DAY = 86_400;

/** Gives a call another time; the same time again changes nothing. */
export async function moveCall(
  bookingId: string,
  startsAtEpochSeconds: number,
  nowEpochSeconds: number,
  { book, timeZone, newEventId }: BookingPorts,
): Promise<CallMoved> {
  const before = await book.find(bookingId);
  if (!before || !mayBecome(before.state, 'booked')) return { kind: 'not-open' };
  if (before.startsAtEpochSeconds === startsAtEpochSeconds) return { kind: 'moved', booking: before };
  const verdict = judgeSlot(startsAtEpochSeconds, { nowEpochSeconds, timeZone, taken: new Map() });
  if (verdict.kind !== 'free') return { kind: 'not-free', verdict: verdict.kind };

  const after: Booking = {
    ...before,
    startsAtEpochSeconds,
    sequence: before.sequence + 1,
    version: before.version + 1,
    next: nextAfter(startsAtEpochSeconds, nowEpochSeconds),
    expiresAtEpochSeconds: startsAtEpochSeconds + CALLBACK_POLICY.keptDays * SECONDS_A_DAY,
  };
  const event = eventOf('callback-moved', after, { eventId: newEventId(nowEpochSeconds * 1000), nowEpochSeconds });
  const changed = await book.change({ before, after, agents: verdict.slot.agents, event });
  switch (changed.kind) {
    case 'changed':
      return { kind: 'moved', booking: after };
    case 'full':
      return { kind: 'not-free', verdict: 'full' };
    case 'changed-meanwhile':
      return changed;
  }
}
