import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoCodeStore } from '#adapters/dynamodb/dynamo-code-store';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createCodeHasher } from '#adapters/node-crypto/hmac-code-hasher';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newCode } from '#adapters/node-crypto/new-code';
import { CODE_POLICY, HOUR_SECONDS, type SendCodePorts } from '#business/one-time-codes/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { createMessageSender } from '../message-sender.ts';

/** Wires sending a code to DynamoDB, SES and SMS, and its key to the Parameter Store. */
export function createPorts(): () => Promise<SendCodePorts> {
  const client = createDocumentClient();
  const conversations = readEnv('CONVERSATIONS_TABLE_NAME');
  const customersTable = readEnv('CUSTOMERS_TABLE_NAME');
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  const sent = createDynamoAttemptCounter(client, conversations);
  const unkeyed = {
    codes: createDynamoCodeStore(client, conversations),
    countCode: (customerId: string, now: number) =>
      sent.reserve({ key: `codes#${customerId}`, windowSeconds: HOUR_SECONDS }, now),
    newCode: () => newCode(CODE_POLICY.digits),
    messages: createMessageSender(),
  };

  return async () => {
    const key = Buffer.from(await readSecret(keyParameter), 'base64');
    const customers = createDynamoCustomerRepository(client, customersTable, createContactHasher(key));
    return { ...unkeyed, customers, hashCode: createCodeHasher(key) };
  };
}
