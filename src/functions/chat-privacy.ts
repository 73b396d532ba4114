import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoUnsubscribes } from '#adapters/dynamodb/dynamo-unsubscribes';
import { createDynamoPrivacyJobs } from '#adapters/dynamodb/privacy/dynamo-privacy-jobs';
import { createDynamoSalesReader } from '#adapters/dynamodb/privacy/dynamo-sales-reader';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { NO_CONSENTS, withdrawConsent } from '#business/consents/index';
import {
  forgetChild,
  optOut,
  type OptOutPorts,
  type PrivacyDesk,
  type PrivacyReader,
} from '#business/data-requests/index';
import { createPrivacyDesk, type PrivacyDesk as Desk } from '#business/privacy/index';
import { newId, readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { type ConsentStores, createConsentStores } from './consent-stores.ts';
import { createCustomerReader } from './customer-reader.ts';
import type { createDocumentClient } from './document-client.ts';
import { createLeadStores } from './lead-stores.ts';

type Client = ReturnType<typeof createDocumentClient>;

/** What the chat tells customers of their data. The function needs PARTNERS_TABLE_NAME, too, and may have PUBLIC_URL. */
export function createChatPrivacyReader(client: Client): PrivacyReader {
  const { people, ledger } = createConsentStores(client);
  const tables = { leads: readEnv('LEADS_TABLE_NAME'), partners: readEnv('PARTNERS_TABLE_NAME') };
  const openHasher = createHasherOpener();
  return {
    pageUrl: pageUrl(),
    async standingOf(customerId) {
      const person = await people.find({ customerId });
      return person ? ledger.standingOf(person.pseudonym) : NO_CONSENTS;
    },
    async whereDidItGo(customerId) {
      const readSales = createDynamoSalesReader(client, tables, await openHasher());
      const sales = await readSales({ customerId });
      return sales.map(({ partnerId, name = partnerId, soldAtIso: atIso, receiptId }) => ({
        name,
        ...(atIso !== undefined && { atIso }),
        ...(receiptId !== undefined && { receiptId }),
      }));
    },
  };
}

/** What the chat has done with people's data. The function needs NOTIFICATIONS_TABLE_NAME, too. */
export function createChatPrivacyDesk(client: Client): PrivacyDesk {
  const stores = createConsentStores(client);
  const customers = createCustomerReader(client);
  const notifications = readEnv('NOTIFICATIONS_TABLE_NAME');
  const tables = { leads: readEnv('LEADS_TABLE_NAME'), events: readEnv('EVENTS_TABLE_NAME') };
  const leads = createLeadStores(client).book;
  const unsubscribes = createDynamoUnsubscribes(client, { leads: tables.leads, notifications });
  const openHasher = createHasherOpener();
  const openDesk = async () =>
    createPrivacyDesk({
      jobs: createDynamoPrivacyJobs(client, tables),
      hashContact: await openHasher(),
      newId,
      // Copies and sales are told of elsewhere.
      documents: { urlOf: () => Promise.reject(new Error('No links are made here.')) },
      readSales: () => Promise.reject(new Error('No sales are read here.')),
    });
  const openOptOut = async (): Promise<OptOutPorts & ConsentStores> => ({
    ...stores,
    withdraw: (withdrawal, at) => withdrawConsent(withdrawal, at, { ...stores, unsubscribes }),
    doNotContact: createDynamoDoNotContact(client, notifications, await openHasher()),
    async contactsOf(customerId) {
      const customer = await customers.findById(customerId);
      const { email, phone } = customer ?? {};
      return { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
    },
  });
  return {
    pageUrl: pageUrl(),
    optOut: async (asked, now) => optOut(asked, now, await openOptOut()),
    forgetChild: async (said, now) =>
      forgetChild(said, now, { ...(await openOptOut()), leads, eraseSignUps: createEraseSignUps(await openDesk()) }),
    async requestCopy(customerId, nowEpochSeconds) {
      const request = { origin: 'chat', nowEpochSeconds, isAnew: true } as const;
      const { kind } = await (await openDesk()).requestExport({ customerId }, request);
      return { isNew: kind === 'requested' };
    },
    async requestErasure(customerId, nowEpochSeconds) {
      const request = { origin: 'chat', nowEpochSeconds, givesUp: ['store-credit'] } as const;
      const { kind } = await (await openDesk()).requestErasure({ customerId }, request);
      return { isNew: kind === 'requested' };
    },
  };
}

/** Nobody is asked for as somebody is. */
const createEraseSignUps =
  (desk: Pick<Desk, 'requestErasure'>) =>
  async (personIds: readonly string[], nowEpochSeconds: number): Promise<void> => {
    const request = { origin: 'chat', nowEpochSeconds, scope: 'sign-up' } as const;
    for (const personId of personIds) await desk.requestErasure({ personId }, request);
    if (personIds.length === 0) await desk.requestErasure({}, request);
  };

function createHasherOpener() {
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  return async () => createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'));
}

function pageUrl(): string | undefined {
  const base = readOptionalEnv('PUBLIC_URL')?.replace(/\/$/, '');
  return base ? `${base}/privacy` : undefined;
}
