import { createEasyPostClient } from '#adapters/easypost/easypost-client';
import { createEasyPostEventReader } from '#adapters/easypost/easypost-event-reader';
import { digest } from '#adapters/node-crypto/digest';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import type { ReadCarrierRequest } from '#business/shipping/index';
import { dayAt, nowEpochSeconds, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createDocumentClient } from '../document-client.ts';
import { createOrderBook } from '../order-book.ts';
import { createReturnBook } from '../return-book.ts';
import type { CarrierEventPorts } from './handler.ts';
import { createOwnEventReader, SIGNATURE_HEADER } from './own-event-reader.ts';

const isEasyPost = () => readEnv('CARRIER_PROVIDER') === 'easypost';
const TIMEOUT_MS = 1000;

/** Wires the webhook to the shop's own secret, and to the carrier's where the stage has one. */
export function createPorts(): () => Promise<CarrierEventPorts> {
  const client = createDocumentClient();
  const timeZone = readEnv('SHOP_TIME_ZONE');
  const dayOf = (iso: string) => dayAt(Math.floor(Date.parse(iso) / 1000), timeZone);
  const stores = {
    returns: { book: createReturnBook(client), newEventId },
    orders: { book: createOrderBook(client), newEventId, digest, dayOf },
  };
  const ownSecret = readEnv('CARRIER_WEBHOOK_SECRET_PARAMETER_NAME');
  const easyPostSecret = readEnv('EASYPOST_WEBHOOK_SECRET_PARAMETER_NAME');

  return async () => {
    const readOwn = createOwnEventReader(await readSecret(ownSecret), nowEpochSeconds);
    if (!isEasyPost()) return { ...stores, readEvent: readOwn };
    // Nothing is asked of EasyPost here: the client is there for its way to check signatures.
    const client = createEasyPostClient({ apiKey: 'none', timeoutMs: TIMEOUT_MS });
    const readTheirs = createEasyPostEventReader(client, await readSecret(easyPostSecret));
    const readEvent: ReadCarrierRequest = (body, headers) =>
      SIGNATURE_HEADER in headers ? readOwn(body, headers) : readTheirs(body, headers);
    return { ...stores, readEvent };
  };
}
