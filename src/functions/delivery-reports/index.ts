import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoSendingBook } from '#adapters/dynamodb/dynamo-sending-book';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createLambdaHandler, failInvocation, nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { PATIENCE } from '../patience.ts';
import { createDeliveryReports } from './handler.ts';

const client = createDocumentClient();
const table = readEnv('NOTIFICATIONS_TABLE_NAME');
const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
const book = createDynamoSendingBook(client, table, PATIENCE);

/** A failure comes again twice, and then goes to the dead letters. */
export const handler = createLambdaHandler(
  createDeliveryReports(async () => {
    const hashContact = createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'));
    return { book, doNotContact: createDynamoDoNotContact(client, table, hashContact) };
  }, nowEpochSeconds),
  failInvocation,
);
