import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoCallbackReader } from '#adapters/dynamodb/dynamo-callback-reader';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import type { CallbackReader } from '#conversation/turn/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';

/** Calls for functions that read them. */
export function createCallbackReader(client: DynamoDBDocumentClient): CallbackReader {
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  return {
    ...createDynamoCallbackReader(client, readEnv('CALLBACKS_TABLE_NAME')),
    timeZone: readEnv('SHOP_TIME_ZONE'),
    hashPhone: async (phone) => createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'))(phone),
  };
}
