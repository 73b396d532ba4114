import { setTimeout as delay } from 'node:timers/promises';
import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoConversationState } from '#adapters/dynamodb/dynamo-conversation-state';
import { createDynamoLockStore } from '#adapters/dynamodb/dynamo-lock-store';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createIdentityVerifier, type IdentityPorts, type IdentityVerifier } from '#business/identity/index';
import { count, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createCustomerReader } from '../customer-reader.ts';
import type { createDocumentClient } from '../document-client.ts';

/** Wires verification to DynamoDB, its key to the Parameter Store and its alarm to the metrics. */
export function createIdentity(
  client: ReturnType<typeof createDocumentClient>,
  orders: IdentityPorts['orders'],
  requestCode: IdentityPorts['requestCode'],
): IdentityVerifier {
  const conversationsTable = readEnv('CONVERSATIONS_TABLE_NAME');
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  return createIdentityVerifier({
    orders,
    customers: createCustomerReader(client),
    attempts: createDynamoAttemptCounter(client, conversationsTable),
    locks: createDynamoLockStore(client, conversationsTable),
    conversations: createDynamoConversationState(client, conversationsTable),
    requestCode,
    hash: async (normalised) => createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'))(normalised),
    hashesAreEqual,
    raiseAlarm: () => count('VerificationAlarm', { reason: 'many-misses' }),
    delay,
  });
}
