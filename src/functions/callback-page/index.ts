import { invitationOf } from '#adapters/ical/invitation-of';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createLambdaHandler, nowEpochSeconds, readEnv } from '#platform/index';
import { createCallbackBook } from '../callback-book.ts';
import { readCallbackLink } from '../callback-links.ts';
import { createDocumentClient } from '../document-client.ts';
import { lastPage, pageAnswer, type WebAnswer } from '../web-page.ts';
import { createCallbackPage } from './handler.ts';

const organizer = { organizerEmail: readEnv('SENDER_EMAIL') };
const ports = {
  book: createCallbackBook(createDocumentClient()),
  timeZone: readEnv('SHOP_TIME_ZONE'),
  newEventId,
  readToken: readCallbackLink,
  invitationFor: (booking: Parameters<typeof invitationOf>[0], now: number) =>
    invitationOf(booking, 'REQUEST', organizer, now).ics,
};

export const handler = createLambdaHandler<WebAnswer>(
  createCallbackPage(() => ports, nowEpochSeconds),
  () =>
    pageAnswer(503, lastPage("That didn't work", 'Something went wrong on our side. Please try again in a minute.')),
);
