import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { findWelcomeCodeOf } from '#business/leads/index';
import type { WelcomeCodeOf } from '#conversation/turn/index';
import { readEnv } from '#platform/index';
import { createConsentStores } from './consent-stores.ts';
import { PATIENCE } from './patience.ts';

/** Wires the look-up of a customer's welcome code, by who they are and by their profile's contacts. */
export function createWelcomeCodeOf(client: DynamoDBDocumentClient): WelcomeCodeOf {
  const { people } = createConsentStores(client);
  const tables = {
    leads: readEnv('LEADS_TABLE_NAME'),
    promotions: readEnv('PROMOTIONS_TABLE_NAME'),
    events: readEnv('EVENTS_TABLE_NAME'),
  };
  const book = createDynamoLeadBook(client, tables, PATIENCE);
  return ({ customerId, email, phone }) =>
    findWelcomeCodeOf({ customerId, email, ...(phone !== undefined && { phone }) }, { people, book });
}
