import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { ATTEMPT_WINDOW_SECONDS, verifyOrderAndEmail } from '#business/identity/index';
import type { ManagePorts } from '#conversation/turn/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';

/** Wires dialog management's reads and its counter to DynamoDB, and its key to the Parameter Store. */
export function createPorts(): ManagePorts {
  const client = createDocumentClient();
  const orders = createDynamoOrderRepository(client, readEnv('ORDERS_TABLE_NAME'));
  const attempts = createDynamoAttemptCounter(client, readEnv('CONVERSATIONS_TABLE_NAME'), ATTEMPT_WINDOW_SECONDS);
  const customersTable = readEnv('CUSTOMERS_TABLE_NAME');
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');

  const verificationPorts = async () => {
    const hashContact = createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'));
    const customers = createDynamoCustomerRepository(client, customersTable, hashContact);
    return { orders, customers, attempts, hashContact, hashesAreEqual };
  };
  const verify: ManagePorts['verify'] = async (claim, now) =>
    verifyOrderAndEmail(claim, now, await verificationPorts());
  return { orders, verify };
}
