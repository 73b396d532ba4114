import { createDynamoPrivacyJobs } from '#adapters/dynamodb/privacy/dynamo-privacy-jobs';
import { createDynamoSalesReader } from '#adapters/dynamodb/privacy/dynamo-sales-reader';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createPrivacyDesk as createDesk, type PrivacyDesk } from '#business/privacy/index';
import { newId, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import type { createDocumentClient } from './document-client.ts';
import { createDocumentStore } from './document-store.ts';

/**
 * Where the chat and the pages ask for what a person may ask for. The function needs LEADS_TABLE_NAME,
 * PARTNERS_TABLE_NAME, EVENTS_TABLE_NAME, DOCUMENTS_BUCKET_NAME and CONTACT_HASH_KEY_PARAMETER_NAME. It queries, reads
 * and puts in the leads table, queries that of partners, and reads `exports/*` of the documents for links to work.
 */
export function createPrivacyDesk(client: ReturnType<typeof createDocumentClient>): () => Promise<PrivacyDesk> {
  const tables = {
    leads: readEnv('LEADS_TABLE_NAME'),
    partners: readEnv('PARTNERS_TABLE_NAME'),
    events: readEnv('EVENTS_TABLE_NAME'),
  };
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  const documents = createDocumentStore();
  return async () => {
    const hashContact = createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'));
    const readSales = createDynamoSalesReader(client, tables, hashContact);
    return createDesk({ jobs: createDynamoPrivacyJobs(client, tables), documents, readSales, hashContact, newId });
  };
}
