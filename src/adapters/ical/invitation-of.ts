import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Booking, CALLBACK_POLICY } from '#business/callbacks/index';
import { BRAND } from '#business/notifications/index';

/** Of a booking, what stands in a calendar entry; the events about calls have all of it. */
export type Invited = Pick<Booking, 'bookingId' | 'startsAtEpochSeconds' | 'sequence' | 'topic'>;

export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL';
  /** A calendar with one entry, lines ending as RFC 5545 wants them. */
  readonly ics: string;
}

/** Where the entry comes from, and to whom it goes. */
export interface InvitationPeople {
  readonly organizerEmail: string;
  readonly attendeeEmail?: string;
}

const ALARM_SECONDS = 10 * 60;

/**
 * The calendar entry of a call, its times in UTC. The same call keeps its UID, and every move and the cancelling raise
 * SEQUENCE, so that a calendar changes the entry that it has.
 *
 * @source RFC 5545 and RFC 5546, sections 3.2.2 and 3.2.5
 */
export function invitationOf(
  { bookingId, startsAtEpochSeconds, sequence, topic }: Invited,
  method: Invitation['method'],
  { organizerEmail, attendeeEmail }: InvitationPeople,
  nowEpochSeconds: number,
): Invitation {
  const isOff = method === 'CANCEL';
  const calendar = ical({
    prodId: { company: BRAND.name, product: 'Callbacks', language: 'EN' },
    method: ICalCalendarMethod[method],
  });
  const event = calendar.createEvent({
    id: `${bookingId}@callbacks`,
    sequence,
    stamp: new Date(nowEpochSeconds * 1000),
    start: new Date(startsAtEpochSeconds * 1000),
    end: new Date((startsAtEpochSeconds + CALLBACK_POLICY.slotMinutes * 60) * 1000),
    summary: `Call from ${BRAND.name}`,
    description: topic === undefined ? null : `About: ${topic}`,
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: BRAND.name, email: organizerEmail },
  });
  if (attendeeEmail !== undefined) event.createAttendee({ email: attendeeEmail, rsvp: false });
  if (!isOff) event.createAlarm({ type: ICalAlarmType.display, trigger: ALARM_SECONDS });
  return { method, ics: calendar.toString() };
}
