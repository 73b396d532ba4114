import { expect, it } from '@jest/globals';
import { CALLBACK_POLICY, eventOf, settleDueCalls, tellOutcome } from '#business/callbacks/index';
import { aBooking, TUESDAY_AT_3 } from '../../../support/a-booking.ts';
import { createInMemoryCallbackBook } from '../../../support/in-memory-callbacks.ts';

async function withBooking() {
  const kept = createInMemoryCallbackBook();
  const booking = aBooking();
  const event = eventOf('callback-booked', booking, { eventId: 'one', nowEpochSeconds: TUESDAY_AT_3 - 86_400 });
  await kept.book.book({ booking, agents: 1, mostOpen: 2, event });
  let events = 0;
  const ports = {
    book: kept.book,
    newEventId: () => `event-${(events += 1)}`,
    caseIdFor: (id: string, attempt: string) => `${id} ${attempt}`,
  };
  return { ...kept, ports, id: booking.bookingId };
}

it('reminds once before the call, and puts it into the queue when it is due', async () => {
  const { ports, events, cases } = await withBooking();

  expect(await settleDueCalls(TUESDAY_AT_3 - 3601, ports)).toEqual([]);
  expect(await settleDueCalls(TUESDAY_AT_3 - 3600, ports)).toEqual(['reminded']);
  expect(await settleDueCalls(TUESDAY_AT_3 - 1, ports)).toEqual([]);
  expect(await settleDueCalls(TUESDAY_AT_3, ports)).toEqual(['put-in-queue']);
  expect(await settleDueCalls(TUESDAY_AT_3 + 1, ports)).toEqual([]);
  expect(events.map(({ type }) => type)).toEqual(['callback-booked', 'callback-reminder-due']);
  expect(cases).toMatchObject([
    { kind: 'callback', details: { phone: '+16145550142', callbackTime: '15:00 America/New_York' } },
  ]);
});

it('reminds of no call that has begun', async () => {
  const { ports, events } = await withBooking();

  expect(await settleDueCalls(TUESDAY_AT_3 + 60, ports)).toEqual(['put-in-queue']);
  expect(events).toHaveLength(1);
});

it('tries a missed call twice more, and gives it up then', async () => {
  const { ports, book, cases, id } = await withBooking();
  let now = TUESDAY_AT_3;
  for (const minutes of CALLBACK_POLICY.retryAfterMinutes) {
    await settleDueCalls(now, ports);
    await tellOutcome(id, 'take', now, book);
    expect(await tellOutcome(id, 'missed', now, book)).toEqual({
      ...{ kind: 'told', state: 'missed', nextTryAtEpochSeconds: now + minutes * 60 },
    });
    expect(await settleDueCalls(now + minutes * 60 - 1, ports)).toEqual([]);
    now += minutes * 60;
  }
  await settleDueCalls(now, ports);

  expect(await tellOutcome(id, 'missed', now, book)).toEqual({ kind: 'told', state: 'gave-up' });
  expect(cases.map(({ caseId }) => caseId)).toEqual([`${id} attempt-1`, `${id} attempt-2`, `${id} attempt-3`]);
  expect(await settleDueCalls(now + 86_400, ports)).toEqual([]);
  expect(await tellOutcome(id, 'done', now, book)).toEqual({ kind: 'not-allowed', state: 'gave-up' });
});
