import { setTimeout as delay } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { newWelcomeCode } from '#adapters/node-crypto/new-welcome-code';
import type { HashContact } from '#business/customers/index';
import type { CapturePorts } from '#business/leads/index';
import { newId } from '#platform/new-id';

const PATIENCE = { delay, random: Math.random };

/** Welcome codes of seeded leads end by this clock. */
const SHOP_TIME_ZONE = 'America/New_York';

interface Tables {
  readonly leads: string;
  readonly promotions: string;
  readonly events: string;
  readonly customers: string;
}

/** What captures a seeded lead: the same stores as the functions'. */
export const createLeadPorts = (
  client: DynamoDBDocumentClient,
  tables: Tables,
  hashContact: HashContact,
): CapturePorts => ({
  people: createDynamoPeople(client, tables.leads, hashContact, newId),
  consents: createDynamoConsentLedger(client, tables, { ...PATIENCE, newEventId }),
  book: createDynamoLeadBook(client, tables, PATIENCE),
  customers: createDynamoCustomerRepository(client, tables.customers, hashContact),
  lifetimeValues: createDynamoLifetimeValues(client, tables.customers),
  newEventId,
  newWelcomeCode,
  shopTimeZone: SHOP_TIME_ZONE,
});
