import type { CallbackEventType, ShopEvent } from '../events/index.ts';
import type { Booking } from './booking.ts';
import { CALLBACK_POLICY } from './policy.ts';

/** What has happened to a booking, for those who tell people of it. */
export function eventOf(
  type: CallbackEventType,
  booking: Booking,
  { eventId, nowEpochSeconds }: { readonly eventId: string; readonly nowEpochSeconds: number },
): ShopEvent {
  const { bookingId, customerId, startsAtEpochSeconds, timeZone, phone, topic, sequence } = booking;
  return {
    aggregate: `CALLBACK#${bookingId}`,
    id: eventId,
    type,
    occurredAtIso: isoOf(nowEpochSeconds),
    data: {
      bookingId,
      // Of a customer the notifier reads the profile itself.
      ...(customerId === undefined ? { phone } : { customerId }),
      startsAtIso: isoOf(startsAtEpochSeconds),
      endsAtIso: isoOf(startsAtEpochSeconds + CALLBACK_POLICY.slotMinutes * 60),
      timeZone,
      ...(topic !== undefined && { topic }),
      sequence,
    },
  };
}

const isoOf = (epochSeconds: number): string => new Date(epochSeconds * 1000).toISOString();
