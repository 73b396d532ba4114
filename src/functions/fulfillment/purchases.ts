import { randomInt, randomUUID } from 'node:crypto';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { digest } from '#adapters/node-crypto/digest';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { buy, outcomeOf, purchaseIdOf } from '#business/purchases/index';
import type { FulfilPorts } from '#conversation/turn/index';
import { readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createCustomerReader } from '../customer-reader.ts';
import { createPaymentGateway } from '../payment-gateway.ts';
import { createPointOfSale } from '../point-of-sale.ts';
import { createReportUncollected } from '../report-uncollected.ts';
import { createPurchaseBook } from '../purchase-stores.ts';

/** New orders are numbered at random, in as many digits as make a clash rare; a number that is taken is drawn anew. */
const NEW_ORDER_NUMBERS = { from: 1_000_000_000, below: 10_000_000_000 } as const;

/** Wires buying to DynamoDB, the till and the payment provider that the stage has chosen. */
export function createPurchases(
  client: DynamoDBDocumentClient,
): Pick<FulfilPorts, 'offers' | 'recallPurchase' | 'buy'> {
  const book = createPurchaseBook(client);
  const offers = createDynamoOfferStore(client, readEnv('CONVERSATIONS_TABLE_NAME'));
  const payments = createPaymentGateway(client);
  const till = createPointOfSale(client);
  const keyParameter = readEnv('CONTACT_HASH_KEY_PARAMETER_NAME');
  const rest = {
    ...{ book, offers, digest, newEventId },
    orders: createDynamoOrderRepository(client, readEnv('ORDERS_TABLE_NAME')),
    customers: createCustomerReader(client),
    reportUncollected: createReportUncollected(client),
    hashContact: async (email: string) =>
      createContactHasher(Buffer.from(await readSecret(keyParameter), 'base64'))(email),
    newHolder: randomUUID,
    newOrderNumber: () => String(randomInt(NEW_ORDER_NUMBERS.from, NEW_ORDER_NUMBERS.below)),
  };
  return {
    offers,
    recallPurchase: async (conversationId, offer, nonce) => {
      const purchase = await book.find(purchaseIdOf(conversationId, offer, nonce));
      return purchase && outcomeOf(purchase);
    },
    buy: async (confirmed) => buy(confirmed, { ...rest, payments: await payments(), pointOfSale: await till() }),
  };
}
