import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoSendingBook } from '#adapters/dynamodb/dynamo-sending-book';
import { digest } from '#adapters/node-crypto/digest';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { isDisposable } from '#business/leads/index';
import type { OutreachPorts } from '#business/outreach/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createCustomerReader } from '../customer-reader.ts';
import { createDocumentClient } from '../document-client.ts';
import { PATIENCE } from '../patience.ts';
import { createChannels } from './channels.ts';
import { createExtras } from './extras-of.ts';
import { createLeadPorts } from './lead-ports.ts';

/** The bot speaks this one. */
const LOCALE = 'en-US';

/** Wires telling customers to the tables, the providers and the documents. */
export function createPorts(): () => Promise<OutreachPorts> {
  const client = createDocumentClient();
  const table = readEnv('NOTIFICATIONS_TABLE_NAME');
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  const leadPorts = createLeadPorts(client);
  const unkeyed = {
    customers: createCustomerReader(client),
    book: createDynamoSendingBook(client, table, PATIENCE, readEnv('EVENTS_TABLE_NAME')),
    newEventId,
    leads: leadPorts.leads,
    readStanding: leadPorts.readStanding,
    linksFor: leadPorts.linksFor,
    isDisposable,
    readExtras: createExtras(leadPorts),
    channels: createChannels(client),
    referenceOf: (words: readonly string[]) => digest(JSON.stringify(words)),
    shop: { locale: LOCALE, timeZone: readEnv('SHOP_TIME_ZONE'), address: readEnv('SHOP_ADDRESS') },
  };

  return async () => {
    const key = Buffer.from(await readSecret(keyParameter), 'base64');
    return { ...unkeyed, doNotContact: createDynamoDoNotContact(client, table, createContactHasher(key)) };
  };
}
