import { describe, expect, it } from '@jest/globals';
import { callbackLinkKey, readCallbackToken, signCallbackToken } from '#adapters/jose/callback-token';
import { eventOf } from '#business/callbacks/index';
import { createCallbackPage } from '../../../../src/functions/callback-page/handler.ts';
import { aBooking, TUESDAY_AT_3 } from '../../../support/a-booking.ts';
import { createInMemoryCallbackBook } from '../../../support/in-memory-callbacks.ts';

const now = TUESDAY_AT_3 - 86_400;
const key = callbackLinkKey(new Uint8Array(32).fill(1));

async function openPage(booking = aBooking()) {
  const { book, events } = createInMemoryCallbackBook();
  const event = eventOf('callback-booked', booking, { eventId: 'one', nowEpochSeconds: now });
  await book.book({ booking, agents: 3, mostOpen: 2, event });
  const page = createCallbackPage(
    () => ({
      ...{ book, timeZone: 'America/New_York', newEventId: () => 'two' },
      readToken: (token, at) => readCallbackToken(token, at, key),
      invitationFor: () => 'BEGIN:VCALENDAR',
    }),
    () => now,
  );
  const token = await signCallbackToken(booking.bookingId, TUESDAY_AT_3, key);
  const ask = (method: string, { body = '', query = '', by = token } = {}) =>
    page({ rawQueryString: query, requestContext: { http: { method } }, pathParameters: { token: by }, body });
  return { ask, book, events, id: booking.bookingId };
}

describe('the page of a call', () => {
  it('shows the call and changes nothing', async () => {
    const { ask, book, id } = await openPage();

    const { statusCode, body, headers } = await ask('GET');

    expect(statusCode).toBe(200);
    expect(body).toContain('Tuesday, March 10 at 3:00 PM Eastern Time');
    expect(body).not.toContain('5550142');
    expect(body).not.toMatch(/<script/i);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(await book.find(id)).toEqual(aBooking());
  });

  it.each(['GET', 'HEAD'])('cancels nothing by %s', async (method) => {
    const { ask, book, id } = await openPage();
    await ask(method, { body: 'action=cancel', query: 'action=cancel' });

    expect((await book.find(id))?.state).toBe('booked');
  });

  it('cancels by a form that is sent, and is gone then', async () => {
    const { ask, book, events, id } = await openPage();

    expect((await ask('POST', { body: 'action=cancel' })).body).toContain('The call is cancelled');
    expect((await book.find(id))?.state).toBe('cancelled');
    expect(events.at(-1)?.type).toBe('callback-cancelled');
    expect((await ask('POST', { body: 'action=cancel' })).statusCode).toBe(404);
  });

  it('moves to a free time only', async () => {
    const { ask, book, id } = await openPage();

    expect((await ask('POST', { body: `action=move&at=${TUESDAY_AT_3 + 60}` })).body).toContain('had any more');
    expect((await ask('POST', { body: 'action=move&at=nonsense' })).body).toContain('choose');
    expect((await ask('POST', { body: `action=move&at=${TUESDAY_AT_3 + 1800}` })).body).toContain('3:30 PM');
    expect((await book.find(id))?.startsAtEpochSeconds).toBe(TUESDAY_AT_3 + 1800);
  });

  it('answers forged, foreign and outdated links and unknown calls alike', async () => {
    const { ask } = await openPage();
    const tokens = [
      'nonsense',
      await signCallbackToken('K7M2-9QX4-TB3D', TUESDAY_AT_3, callbackLinkKey(new Uint8Array(32).fill(2))),
      await signCallbackToken('K7M2-9QX4-TB3D', now - 1, key),
      await signCallbackToken('ANOTHER', TUESDAY_AT_3, key),
    ];

    const answers = await Promise.all(tokens.map((by) => ask('GET', { by })));

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  it('gives the calendar entry away', async () => {
    const { ask } = await openPage();
    const { headers, body } = await ask('GET', { query: 'calendar=' });

    expect(headers['content-type']).toContain('text/calendar');
    expect(body).toBe('BEGIN:VCALENDAR');
  });
});
