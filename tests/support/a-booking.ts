import type { Booking } from '#business/callbacks/index';

/** Tuesday, March 10, 2026, 3 PM in New York. */
export const TUESDAY_AT_3 = Date.parse('2026-03-10T19:00:00Z') / 1000;

/** A call of somebody unknown, booked the day before. */
export const aBooking = (fields: Partial<Booking> = {}): Booking => ({
  bookingId: 'K7M2-9QX4-TB3D',
  state: 'booked',
  startsAtEpochSeconds: TUESDAY_AT_3,
  timeZone: 'America/New_York',
  phone: '+16145550142',
  phoneHash: 'hash of the phone',
  context: { conversationId: 'conversation-1', channel: 'chat', rung: 'anonymous', mood: 'neutral', transcript: [] },
  sequence: 0,
  attempts: 0,
  next: { what: 'reminder', atEpochSeconds: TUESDAY_AT_3 - 3600 },
  version: 1,
  expiresAtEpochSeconds: TUESDAY_AT_3 + 90 * 86_400,
  ...fields,
});
