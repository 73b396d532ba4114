import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { newWelcomeCode } from '#adapters/node-crypto/new-welcome-code';
import type { CapturePorts, LeadBook } from '#business/leads/index';
import { readEnv } from '#platform/index';
import { createConsentStores } from './consent-stores.ts';
import { createCustomerReader } from './customer-reader.ts';
import { PATIENCE } from './patience.ts';

export type LeadStores = Omit<CapturePorts, 'book'> & { readonly book: LeadBook };

/** Where leads are kept, and what they are scored by, for functions that capture or change them. */
export function createLeadStores(client: DynamoDBDocumentClient): LeadStores {
  const customers = readEnv('CUSTOMERS_TABLE_NAME');
  const tables = {
    leads: readEnv('LEADS_TABLE_NAME'),
    promotions: readEnv('PROMOTIONS_TABLE_NAME'),
    events: readEnv('EVENTS_TABLE_NAME'),
  };
  const { people, ledger } = createConsentStores(client);
  return {
    people,
    consents: ledger,
    book: createDynamoLeadBook(client, tables, PATIENCE),
    customers: createCustomerReader(client),
    lifetimeValues: createDynamoLifetimeValues(client, customers),
    newEventId,
    newWelcomeCode,
    shopTimeZone: readEnv('SHOP_TIME_ZONE'),
  };
}
