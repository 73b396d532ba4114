import { type Case, newCase } from '../cases/index.ts';
import type { BookingPorts } from './book-call.ts';
import type { Booking } from './booking.ts';
import { eventOf } from './event-of.ts';
import { withoutNext } from './next-due.ts';
import { dayOf, timeOf } from './slots.ts';

export interface DuePorts extends Pick<BookingPorts, 'book' | 'newEventId'> {
  /** The same id for the same try at the same call. */
  readonly caseIdFor: (bookingId: string, attempt: string) => string;
}

export type DueSettled = 'reminded' | 'put-in-queue' | 'not-due' | 'changed-meanwhile';

/** How many a sweep takes up; the next one goes on. */
const MOST_IN_A_SWEEP = 100;

/** Sends out the reminders that are due, and puts due calls into the agents' queue, each once. */
export async function settleDueCalls(nowEpochSeconds: number, ports: DuePorts): Promise<readonly DueSettled[]> {
  const settled: DueSettled[] = [];
  for (const bookingId of await ports.book.listDue(nowEpochSeconds, MOST_IN_A_SWEEP))
    settled.push(await settleDue(bookingId, nowEpochSeconds, ports));
  return settled;
}

/**
 * What is due of one booking. The step and what follows from it are one transaction under the booking's version: of two
 * sweeps at once one changes nothing.
 */
async function settleDue(bookingId: string, now: number, ports: DuePorts): Promise<DueSettled> {
  const before = await ports.book.find(bookingId);
  if (!before?.next || before.next.atEpochSeconds > now) return 'not-due';
  const isLate = before.startsAtEpochSeconds <= now;
  const isReminder = before.next.what === 'reminder' && !isLate;
  const changed = await ports.book.change(isReminder ? remind(before, now, ports) : putInQueue(before, now, ports));
  if (changed.kind !== 'changed') return 'changed-meanwhile';
  return isReminder ? 'reminded' : 'put-in-queue';
}

function remind(before: Booking, nowEpochSeconds: number, { newEventId }: DuePorts) {
  const after: Booking = {
    ...before,
    version: before.version + 1,
    next: { what: 'call', atEpochSeconds: before.startsAtEpochSeconds },
  };
  const about = { eventId: newEventId(nowEpochSeconds * 1000), nowEpochSeconds };
  return { before, after, event: eventOf('callback-reminder-due', after, about) };
}

function putInQueue(before: Booking, nowEpochSeconds: number, { caseIdFor }: DuePorts) {
  const attempts = before.attempts + 1;
  const opens = taskFor(before, caseIdFor(before.bookingId, `attempt-${attempts}`), nowEpochSeconds);
  const after: Booking = {
    ...withoutNext(before),
    state: 'due',
    attempts,
    caseId: opens.caseId,
    version: before.version + 1,
  };
  return { before, after, opens };
}

/** The call as a task: whom to call, about what, and how the conversation stood. */
function taskFor(booking: Booking, caseId: string, nowEpochSeconds: number): Case {
  const { bookingId, startsAtEpochSeconds, timeZone, phone, customerId, topic, context } = booking;
  const { orderNumber, ...conversation } = context;
  const details = {
    booking: bookingId,
    phone,
    callbackDate: dayOf(startsAtEpochSeconds, timeZone),
    callbackTime: `${timeOf(startsAtEpochSeconds, timeZone)} ${timeZone}`,
    ...(topic !== undefined && { topic }),
    ...(orderNumber !== undefined && { orderNumber }),
  };
  const who = customerId === undefined ? {} : { customerId };
  return newCase(
    { ...conversation, ...who, kind: 'callback', reason: 'request', details, goodwill: false },
    caseId,
    nowEpochSeconds,
  );
}
