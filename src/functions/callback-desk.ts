import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { bookCall, cancelCall, moveCall } from '#business/callbacks/index';
import type { CallbackDesk } from '#conversation/turn/index';
import { createCallbackBook } from './callback-book.ts';
import { createCallbackLinks } from './callback-links.ts';
import { createCallbackReader } from './callback-reader.ts';

/** Wires booking, moving and cancelling calls to their table. */
export function createCallbackDesk(client: DynamoDBDocumentClient): CallbackDesk {
  const reader = createCallbackReader(client);
  const ports = { book: createCallbackBook(client), timeZone: reader.timeZone, newEventId };
  return {
    ...reader,
    book: (wish, bookingId, now) => bookCall(wish, bookingId, now, ports),
    move: (bookingId, startsAt, now) => moveCall(bookingId, startsAt, now, ports),
    cancel: (bookingId, now) => cancelCall(bookingId, now, ports),
    linkTo: createCallbackLinks(),
  };
}
