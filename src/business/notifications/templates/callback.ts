import * as z from 'zod/mini';
import { BRAND } from '../brand.ts';
import { button, facts, finePrint, heading, paragraph } from './block.ts';
import { instant, line, link } from './fields.ts';
import { defineTemplate } from './template.ts';

const parameters = z.strictObject({
  /** How to address who booked it, where that is known. */
  firstName: z.optional(line),
  startsAtIso: instant,
  endsAtIso: instant,
  topic: z.optional(line),
  /** The number that is called, masked but for its last two digits. */
  maskedPhone: z.optional(line),
  /** Where the call can be moved or cancelled. */
  manageUrl: z.optional(link),
  /** The calendar entry as text, and its method (RFC 5546). */
  invitation: z.optional(z.strictObject({ method: z.enum(['REQUEST', 'CANCEL']), ics: z.string() })),
});

interface CallbackWords {
  /** "Your call is booked" */
  readonly title: string;
  readonly says: string;
  /** "call booked", for a text message. */
  readonly short: string;
  readonly task: string;
  /** Whether there is a call that could still be moved. */
  readonly isStillOn: boolean;
}

/** The messages about a call differ in their words only. */
const callbackTemplate = <const Name extends string>(name: Name, said: CallbackWords) =>
  defineTemplate({
    name,
    purpose: 'transactional',
    because: 'you asked us to call you',
    parameters,
    email: (p, words) => ({
      subject: `${said.title}: ${words.shortMoment(p.startsAtIso)}`,
      preview: said.says,
      blocks: [
        heading(said.title),
        paragraph(p.firstName === undefined ? 'Hello,' : `Hello ${p.firstName},`),
        paragraph(said.says),
        ...facts({ When: words.span(p.startsAtIso, p.endsAtIso), 'We call': p.maskedPhone, About: p.topic }),
        ...button('Move or cancel the call', said.isStillOn ? p.manageUrl : undefined),
        ...(p.invitation === undefined ? [] : [finePrint('The calendar entry is attached.')]),
      ],
      attachments:
        p.invitation === undefined
          ? []
          : [
              {
                fileName: 'callback.ics',
                contentType: `text/calendar; charset=utf-8; method=${p.invitation.method}`,
                content: p.invitation.ics,
              },
            ],
    }),
    sms: (p, words) =>
      `${BRAND.name}: ${said.short} ${words.shortMoment(p.startsAtIso)}.${said.isStillOn && p.manageUrl ? ` Move or cancel: ${p.manageUrl}` : ''}`,
    inApp: (p, words) => ({
      title: said.title,
      text: `${words.span(p.startsAtIso, p.endsAtIso)}.`,
      link: said.isStillOn ? p.manageUrl : undefined,
    }),
    phoneTask: (p, words) =>
      `${said.task} ${p.firstName ?? 'the caller'}, ${words.moment(p.startsAtIso)}.${p.topic === undefined ? '' : ` About: ${p.topic}`}`,
  });

export const callbackBooked = callbackTemplate('callback-booked', {
  title: 'Your call is booked',
  says: 'One of our people will call you at the time below. Nothing else is needed.',
  short: 'your call is booked for',
  task: 'Confirm the call booked with',
  isStillOn: true,
});
export const callbackMoved = callbackTemplate('callback-moved', {
  title: 'Your call has a new time',
  says: 'We have moved your call. The earlier time no longer holds.',
  short: 'your call has moved to',
  task: 'Confirm the new time of the call with',
  isStillOn: true,
});
export const callbackCancelled = callbackTemplate('callback-cancelled', {
  title: 'Your call is cancelled',
  says: "We won't call you at the time below. Book another call in our chat whenever you like.",
  short: 'cancelled: your call on',
  task: 'Confirm that the call is cancelled with',
  isStillOn: false,
});
export const callbackReminder = callbackTemplate('callback-reminder', {
  title: 'Your call is coming up',
  says: 'This is to remind you of the call that you asked for.',
  short: 'a reminder, we call you',
  task: 'Remind of the call:',
  isStillOn: true,
});
