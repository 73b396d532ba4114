import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createLambdaHandler, nowEpochSeconds } from '#platform/index';
import { createCallbackBook } from '../callback-book.ts';
import { createDocumentClient } from '../document-client.ts';
import { createCallbackSweeper } from './handler.ts';

const ports = { book: createCallbackBook(createDocumentClient()), newEventId, caseIdFor: deriveCaseId };

/** Called by the clock: a failure is logged and counted, and the next minute looks again. */
export const handler = createLambdaHandler<object>(createCallbackSweeper(ports, nowEpochSeconds), () => ({
  kind: 'failed',
}));
