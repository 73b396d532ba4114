import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { isSignedBody, secretsIn } from '#adapters/node-crypto/signed-body';
import { dayAt, nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { createOrderBook } from '../order-book.ts';
import type { OrderEventPorts } from './handler.ts';

/** Wires order events to DynamoDB, and their secrets to the Parameter Store. */
export function createPorts(): () => Promise<OrderEventPorts> {
  const book = createOrderBook(createDocumentClient());
  const timeZone = readEnv('SHOP_TIME_ZONE');
  const secretsParameter = readEnv('ORDER_EVENTS_SECRET_PARAMETER_NAME');
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');

  return async () => {
    const [secrets, key] = await Promise.all([readSecret(secretsParameter), readSecret(keyParameter)]);
    const now = nowEpochSeconds();
    return {
      book,
      newEventId,
      isSigned: (body, signature) => isSignedBody({ body, signature }, secretsIn(secrets), now),
      reading: {
        hashContact: createContactHasher(Buffer.from(key, 'base64')),
        dayOf: (iso) => dayAt(Math.floor(Date.parse(iso) / 1000), timeZone),
        nowEpochSeconds: now,
      },
    };
  };
}
