import { createDynamoCampaigns } from '#adapters/dynamodb/dynamo-campaigns';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoLeadsFrom } from '#adapters/dynamodb/dynamo-leads-from';
import { createDynamoTouchProgress } from '#adapters/dynamodb/dynamo-touch-progress';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createLambdaHandler, dayAt, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { createConsentStores } from '../consent-stores.ts';
import { createCustomerReader } from '../customer-reader.ts';
import { createDocumentClient } from '../document-client.ts';
import { createStandingReader } from '../standing-reader.ts';
import { PATIENCE } from '../patience.ts';
import { createLeadToucher } from './handler.ts';

const client = createDocumentClient();
const tables = {
  leads: readEnv('LEADS_TABLE_NAME'),
  promotions: readEnv('PROMOTIONS_TABLE_NAME'),
  events: readEnv('EVENTS_TABLE_NAME'),
};
const timeZone = readEnv('SHOP_TIME_ZONE');
const readStanding = createStandingReader(createConsentStores(client));
const ports = {
  book: createDynamoLeadBook(client, tables, PATIENCE),
  progress: createDynamoTouchProgress(client, tables.leads),
  standingOf: async (leadId: string) => (await readStanding({ personId: leadId }))?.standing,
  campaigns: createDynamoCampaigns(client, tables, PATIENCE),
  leadsFrom: createDynamoLeadsFrom(client, tables.leads),
  customers: createCustomerReader(client),
  newEventId,
};

/** Called by the clock: a failure is logged and counted, and the next hour goes on. */
export const handler = createLambdaHandler(
  createLeadToucher(ports, () => {
    const now = nowEpochSeconds();
    return { nowEpochSeconds: now, today: dayAt(now, timeZone) };
  }),
  failInvocation,
);
