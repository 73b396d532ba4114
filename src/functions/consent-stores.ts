import type { ConsentTables } from '#adapters/dynamodb/consent-writes';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoUnsubscribes } from '#adapters/dynamodb/dynamo-unsubscribes';
import { digest } from '#adapters/node-crypto/digest';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import type { ConsentLedger, ConsentPorts, Unsubscribes } from '#business/consents/index';
import type { PeopleStore } from '#business/people/index';
import { readEnv } from '#platform/index';
import { newId } from '#platform/new-id';
import { readSecret } from '#platform/secrets';
import type { createDocumentClient } from './document-client.ts';
import { PATIENCE } from './patience.ts';

export interface ConsentStores extends ConsentPorts {
  readonly ledger: ConsentLedger;
  readonly people: PeopleStore;
}

/**
 * Who is who, and what they agreed to, in this stage's tables. The key of contacts is read when one is looked up.
 *
 * @param beside the table of blocks, of a function that records a yes to mail
 */
export function createConsentStores(
  client: ReturnType<typeof createDocumentClient>,
  beside: Pick<ConsentTables, 'notifications'> = {},
): ConsentStores {
  const leads = readEnv('LEADS_TABLE_NAME');
  const [events, customers] = [readEnv('EVENTS_TABLE_NAME'), readEnv('CUSTOMERS_TABLE_NAME')];
  const tables = { leads, events, customers, ...beside };
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  const openPeople = async () => {
    const key = Buffer.from(await readSecret(keyParameter), 'base64');
    return createDynamoPeople(client, leads, createContactHasher(key), newId);
  };
  return {
    ledger: createDynamoConsentLedger(client, tables, { ...PATIENCE, newEventId }),
    digest,
    people: {
      find: async (contacts) => (await openPeople()).find(contacts),
      findById: async (personId) => (await openPeople()).findById(personId),
      findOrCreate: async (contacts, now) => (await openPeople()).findOrCreate(contacts, now),
    },
  };
}

/** Whom marketing mail is blocked for: what takes consents back, and what confirms them, needs it beside the stores. */
export const createUnsubscribes = (client: ReturnType<typeof createDocumentClient>): Unsubscribes =>
  createDynamoUnsubscribes(client, {
    leads: readEnv('LEADS_TABLE_NAME'),
    notifications: readEnv('NOTIFICATIONS_TABLE_NAME'),
  });
