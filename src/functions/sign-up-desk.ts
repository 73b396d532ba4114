import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { NO_CONSENTS, recordConsent } from '#business/consents/index';
import { captureLead } from '#business/leads/index';
import { type SignUpDesk, type SignUpReader, signUp } from '#business/sign-ups/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createConsentStores, createUnsubscribes } from './consent-stores.ts';
import { createCustomerReader } from './customer-reader.ts';
import type { createDocumentClient } from './document-client.ts';
import { createLeadStores } from './lead-stores.ts';
import { createPartnerList } from './partner-list.ts';

type Client = ReturnType<typeof createDocumentClient>;

/** Wires what a sign-up asks before it asks the customer. */
export function createSignUpReader(client: Client): SignUpReader {
  const { people } = createConsentStores(client);
  const customers = createCustomerReader(client);
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  return {
    standingOf: createStandingOf(client),
    async mayBeTheirs({ customerId, email, phone }) {
      if (customerId !== undefined) return true;
      const hash = createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'));
      const known = await Promise.all([
        email === undefined ? undefined : people.find({ email }),
        email === undefined ? undefined : customers.findByEmailHash(hash(email)),
        phone === undefined ? undefined : people.find({ phone }),
      ]);
      return known.every((somebody) => somebody === undefined);
    },
    listPartners: createPartnerList(client),
  };
}

/** Wires signing up to leads and the consent ledger. */
export function createSignUpDesk(client: Client): SignUpDesk {
  const consents = createConsentStores(client);
  const leads = createLeadStores(client);
  const unsubscribes = createUnsubscribes(client);
  return {
    standingOf: createStandingOf(client),
    signUp: (confirmed, now) =>
      signUp(confirmed, now, {
        capture: (details, at) => captureLead(details, at, leads),
        record: (recording, at) => recordConsent(recording, at, consents),
        readmitByPhone: (person) => unsubscribes.readmitByPhone(person),
        // Region and time zone are known of customers alone.
        profileOf: (customerId) => leads.customers.findById(customerId),
      }),
  };
}

function createStandingOf(client: Client): SignUpReader['standingOf'] {
  const { people, ledger } = createConsentStores(client);
  return async (customerId) => {
    const person = await people.find({ customerId });
    return person ? ledger.standingOf(person.pseudonym) : NO_CONSENTS;
  };
}
