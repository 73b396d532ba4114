import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { readPrivacyToken, signPrivacyToken } from '#adapters/node-crypto/privacy-token';
import { openText, sealText } from '#adapters/node-crypto/sealed-text';
import { HOUR_SECONDS } from '#business/one-time-codes/index';
import { newId, readEnv, readOptionalEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createCodeDesk } from '../code-desk.ts';
import { createConsentStores, createUnsubscribes } from '../consent-stores.ts';
import { createCustomerReader } from '../customer-reader.ts';
import { createDocumentClient } from '../document-client.ts';
import { createPartnerList } from '../partner-list.ts';
import { createPrivacyDesk } from '../privacy-desk.ts';
import { createDataDesk } from './data-desk.ts';
import { createPageConsents } from './page-consents.ts';
import type { PrivacyPagePorts } from './ports.ts';

/** Wires the pages to the tables and to the function that sends codes; both keys are read anew each time. */
export function createPorts(): () => Promise<PrivacyPagePorts> {
  const client = createDocumentClient();
  const customers = createCustomerReader(client);
  const stores = createConsentStores(client, { notifications: readEnv('NOTIFICATIONS_TABLE_NAME') });
  const attempts = createDynamoAttemptCounter(client, readEnv('CONVERSATIONS_TABLE_NAME'));
  const unkeyed = {
    newId,
    people: stores.people,
    consents: createPageConsents({ ...stores, unsubscribes: createUnsubscribes(client) }),
    codes: createCodeDesk(client),
    countCaller: (what: string, callerHash: string, now: number) =>
      attempts.reserve({ key: `privacy-${what}#${callerHash}`, windowSeconds: HOUR_SECONDS }, now),
    listPartners: createPartnerList(client),
    hasTexts: readOptionalEnv('SMS_ORIGINATION_IDENTITY') !== undefined,
  };
  const openDesk = createPrivacyDesk(client);
  const linkKey = readEnv('PRIVACY_LINK_KEY_PARAMETER_NAME');
  const contactKey = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');

  return async () => {
    const [secret, key] = await Promise.all([readSecret(linkKey), readSecret(contactKey)]);
    const hash = createContactHasher(Buffer.from(key, 'base64'));
    return {
      ...unkeyed,
      hash,
      desk: createDataDesk(await openDesk(), unkeyed.listPartners),
      readLink: (token, kind, now) => readPrivacyToken(token, kind, secret, now),
      signLink: (kind, personId, expiresAtEpochSeconds) =>
        signPrivacyToken({ kind, personId, expiresAtEpochSeconds }, secret),
      seal: (text, use) => sealText(text, use, secret),
      open: (sealed, use) => openText(sealed, use, secret),
      async findCustomerId({ channel, to }) {
        return channel === 'email' ? (await customers.findByEmailHash(hash(to)))?.customerId : undefined;
      },
    };
  };
}
