import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createLambdaHandler, dayAt, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createOrderBook } from '../order-book.ts';
import { createOrderSweeper } from './handler.ts';

const book = createOrderBook(createDocumentClient());
const timeZone = readEnv('SHOP_TIME_ZONE');

/** Called by the clock: a failure is logged and counted, and the next hour looks again. */
export const handler = createLambdaHandler(
  createOrderSweeper({ book, newEventId }, () => {
    const now = nowEpochSeconds();
    return { nowEpochSeconds: now, today: dayAt(now, timeZone), nowIso: new Date(now * 1000).toISOString() };
  }),
  failInvocation,
);
