import { invitationOf } from '#adapters/ical/invitation-of';
import type { ShopEvent } from '#business/events/index';
import { readEnv } from '#platform/index';
import { createCallbackLinks } from '../callback-links.ts';

/** Messages about a call bring its calendar entry, and the link by which it is moved or cancelled. */
export function createCallbackExtras(): (
  event: ShopEvent,
  nowEpochSeconds: number,
) => Promise<Readonly<Record<string, unknown>>> {
  const people = { organizerEmail: readEnv('SENDER_EMAIL') };
  const linkTo = createCallbackLinks();
  return async (event, now) => {
    switch (event.type) {
      case 'callback-booked':
      case 'callback-moved':
      case 'callback-reminder-due':
      case 'callback-cancelled': {
        const { bookingId, startsAtIso, sequence, topic } = event.data;
        const startsAtEpochSeconds = Date.parse(startsAtIso) / 1000;
        const call = { bookingId, startsAtEpochSeconds, sequence, ...(topic !== undefined && { topic }) };
        const manageUrl = await linkTo(call, now);
        const method = event.type === 'callback-cancelled' ? 'CANCEL' : 'REQUEST';
        return { invitation: invitationOf(call, method, people, now), ...(manageUrl !== undefined && { manageUrl }) };
      }
      default:
        return {};
    }
  };
}
