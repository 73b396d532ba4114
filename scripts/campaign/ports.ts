import { setTimeout as delay } from 'node:timers/promises';
import { createDynamoCampaigns } from '#adapters/dynamodb/dynamo-campaigns';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoLeadsFrom } from '#adapters/dynamodb/dynamo-leads-from';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { isDisposable } from '#business/leads/index';
import type { CampaignBook, PreviewPorts } from '#business/campaigns/index';
import { newId } from '#platform/new-id';
import type { connect } from '../../local/seed/command/connection.ts';
import { type Environment, type Target } from '../../local/seed/command/connection.ts';
import { readContactHashKey } from '../../local/seed/command/contact-hash-key.ts';
import { createStandingReader } from '../../src/functions/standing-reader.ts';
import { tableName } from '../shared/deployment-names.ts';

const PATIENCE = { delay, random: Math.random };
type Client = ReturnType<typeof connect>;

export const createCampaigns = (client: Client, { stage }: Target): CampaignBook =>
  createDynamoCampaigns(client, { leads: tableName(stage, 'leads'), events: tableName(stage, 'events') }, PATIENCE);

/** What decides who would get a campaign. A preview takes it that the shop has texts and pages. */
export async function createPreviewPorts(client: Client, target: Target, env: Environment): Promise<PreviewPorts> {
  const { stage, region } = target;
  const tables = {
    leads: tableName(stage, 'leads'),
    events: tableName(stage, 'events'),
    customers: tableName(stage, 'customers'),
  };
  const hasher = createContactHasher(
    await readContactHashKey({ stage, skipBad: false, ...(region !== undefined && { region }) }, env),
  );
  return {
    leadsFrom: createDynamoLeadsFrom(client, tables.leads),
    customers: createDynamoCustomerRepository(client, tables.customers, hasher),
    readStanding: createStandingReader({
      people: createDynamoPeople(client, tables.leads, hasher, newId),
      ledger: createDynamoConsentLedger(client, tables, { ...PATIENCE, newEventId }),
    }),
    doNotContact: createDynamoDoNotContact(client, tableName(stage, 'notifications'), hasher),
    isDisposable,
    linksFor: () => Promise.resolve({ unsubscribe: 'https://preview.example' }),
    channels: { available: ['email', 'sms'] },
  };
}
