import { type BookingState, mayBecome } from './booking-states.ts';
import type { Booking } from './booking.ts';
import { withoutNext } from './next-due.ts';
import { CALLBACK_POLICY } from './policy.ts';
import type { CallbackBook } from './ports.ts';

/** What an agent tells of a call. */
export const CALL_OUTCOMES = ['take', 'done', 'missed'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

export type OutcomeTold =
  | { readonly kind: 'told'; readonly state: BookingState; readonly nextTryAtEpochSeconds?: number }
  | { readonly kind: 'not-found' }
  /** The table of transitions knows no such step. */
  | { readonly kind: 'not-allowed'; readonly state: BookingState }
  | { readonly kind: 'changed-meanwhile' };

/**
 * Keeps what an agent tells of a call: that they make it, that it was made, or that nobody picked up. A missed call is
 * tried again as often as the policy says, and given up after that.
 */
export async function tellOutcome(
  bookingId: string,
  outcome: CallOutcome,
  nowEpochSeconds: number,
  book: Pick<CallbackBook, 'find' | 'change'>,
): Promise<OutcomeTold> {
  const before = await book.find(bookingId);
  if (!before) return { kind: 'not-found' };
  const after = afterOutcome(before, outcome, nowEpochSeconds);
  if (!mayBecome(before.state, after.state)) return { kind: 'not-allowed', state: before.state };
  const changed = await book.change({ before, after });
  if (changed.kind !== 'changed') return { kind: 'changed-meanwhile' };
  const { state, next } = after;
  return { kind: 'told', state, ...(next && { nextTryAtEpochSeconds: next.atEpochSeconds }) };
}

function afterOutcome(before: Booking, outcome: CallOutcome, now: number): Booking {
  const changed = { ...withoutNext(before), version: before.version + 1 };
  if (outcome === 'take') return { ...changed, state: 'in-progress' };
  if (outcome === 'done') return { ...changed, state: 'done' };
  const minutes = CALLBACK_POLICY.retryAfterMinutes[before.attempts - 1];
  if (minutes === undefined) return { ...changed, state: 'gave-up' };
  return { ...changed, state: 'missed', next: { what: 'call', atEpochSeconds: now + minutes * 60 } };
}
