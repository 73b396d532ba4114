import { createDynamoLoyalty } from '#adapters/dynamodb/dynamo-loyalty';
import { createDynamoMembers } from '#adapters/dynamodb/dynamo-members';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createLambdaHandler, dayAt, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { createDocumentClient } from '../document-client.ts';
import { createHistory } from '../history-reader.ts';
import { PATIENCE } from '../patience.ts';
import { createBoughtBy } from './bought-by.ts';
import { createLoyaltyOffers } from './handler.ts';

const client = createDocumentClient();
const tables = { customers: readEnv('CUSTOMERS_TABLE_NAME'), events: readEnv('EVENTS_TABLE_NAME') };
const timeZone = readEnv('SHOP_TIME_ZONE');
const ports = {
  ...createDynamoLoyalty(client, tables, PATIENCE),
  membersFrom: createDynamoMembers(client, tables.customers),
  boughtBy: createBoughtBy(createHistory()),
  newEventId,
};

/** Called by the clock: a failure is logged and counted, and the next hour goes on where this one stopped. */
export const handler = createLambdaHandler(
  createLoyaltyOffers(ports, () => {
    const now = nowEpochSeconds();
    return { nowEpochSeconds: now, today: dayAt(now, timeZone) };
  }),
  failInvocation,
);
