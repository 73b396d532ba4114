/** A calendar entry as the shop sends one; lines end as RFC 5545 wants them to. */
export const INVITATION = {
  method: 'REQUEST',
  ics: [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SmartCommerce//Callbacks//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:sample@smartcommerce.example',
    'SEQUENCE:0',
    'DTSTAMP:20260309T150000Z',
    'DTSTART:20260310T190000Z',
    'DTEND:20260310T193000Z',
    'SUMMARY:Call from SmartCommerce',
    'ORGANIZER:mailto:no-reply@smartcommerce.example',
    'ATTENDEE;RSVP=FALSE:mailto:john.doe@email.com',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
} as const;
