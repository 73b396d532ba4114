import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoCodeStore } from '#adapters/dynamodb/dynamo-code-store';
import { createDynamoEventWriter } from '#adapters/dynamodb/dynamo-event-writer';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoLeadOwners } from '#adapters/dynamodb/dynamo-lead-owners';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { createCodeHasher } from '#adapters/node-crypto/hmac-code-hasher';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newCode } from '#adapters/node-crypto/new-code';
import { CODE_POLICY, HOUR_SECONDS, type SendCodePorts } from '#business/one-time-codes/index';
import { findWayTo } from '#business/privacy/index';
import { newId, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { createMessageSender } from '../message-sender.ts';

/** Wires sending a code to DynamoDB, SES and SMS, and its key to the Parameter Store. */
export function createPorts(): () => Promise<SendCodePorts> {
  const client = createDocumentClient();
  const conversations = readEnv('CONVERSATIONS_TABLE_NAME');
  const customersTable = readEnv('CUSTOMERS_TABLE_NAME');
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  const tell = createDynamoEventWriter(client, readEnv('EVENTS_TABLE_NAME'));
  const leadsTable = readEnv('LEADS_TABLE_NAME');
  const leads = createDynamoLeadOwners(client, leadsTable);
  const sent = createDynamoAttemptCounter(client, conversations);
  const unkeyed = {
    codes: createDynamoCodeStore(client, conversations),
    countCode: (target: string, now: number) =>
      sent.reserve({ key: `codes#${target}`, windowSeconds: HOUR_SECONDS }, now),
    newCode: () => newCode(CODE_POLICY.digits),
    messages: createMessageSender(),
    tell,
    newEventId,
  };

  return async () => {
    const key = Buffer.from(await readSecret(keyParameter), 'base64');
    const hashContact = createContactHasher(key);
    const customers = createDynamoCustomerRepository(client, customersTable, hashContact);
    const people = createDynamoPeople(client, leadsTable, hashContact, newId);
    return {
      ...unkeyed,
      customers,
      hashCode: createCodeHasher(key),
      findWayTo: (contact) => findWayTo(contact, { customers, people, leads, hashContact }),
    };
  };
}
