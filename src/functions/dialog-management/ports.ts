import { createDynamoConfirmationStore } from '#adapters/dynamodb/dynamo-confirmation-store';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { createDynamoGiftClaims, createDynamoOnceClaims } from '#adapters/dynamodb/dynamo-once-claims';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { createDynamoPatternStore } from '#adapters/dynamodb/dynamo-pattern-store';
import { createDynamoBalances } from '#adapters/dynamodb/dynamo-balances';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createDynamoStoreCredit } from '#adapters/dynamodb/dynamo-store-credit';
import { createDynamoPromotionRepository } from '#adapters/dynamodb/dynamo-promotion-repository';
import { createDynamoPurchaseReader } from '#adapters/dynamodb/dynamo-purchase-reader';
import { createDynamoReturnReader } from '#adapters/dynamodb/dynamo-return-reader';
import { digest } from '#adapters/node-crypto/digest';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { outcomeOf, purchaseIdOf } from '#business/purchases/index';
import type { ManagePorts } from '#conversation/turn/index';
import { readEnv } from '#platform/index';
import { createChatPrivacyReader } from '../chat-privacy.ts';
import { createCallbackReader } from '../callback-reader.ts';
import { createCustomerReader } from '../customer-reader.ts';
import { createExperiments } from '../experiments.ts';
import { createDocumentClient } from '../document-client.ts';
import { createWelcomeCodeOf } from '../welcome-code-of.ts';
import { PATIENCE } from '../patience.ts';
import { createWishReader } from '../wish-reader.ts';
import { createCallers } from './callers.ts';
import { createCodeDesk } from '../code-desk.ts';
import { createHistory } from './history.ts';
import { createIdentity } from './identity.ts';
import { createSignUpReader } from '../sign-up-desk.ts';
import { createProfileConsents } from '../profile-consents.ts';

/** Wires what dialog management reads, counts and claims to DynamoDB. */
export function createPorts(): ManagePorts {
  const client = createDocumentClient();
  const conversations = readEnv('CONVERSATIONS_TABLE_NAME');
  const products = readEnv('PRODUCTS_TABLE_NAME');
  const orders = createDynamoOrderRepository(client, readEnv('ORDERS_TABLE_NAME'));
  const customers = createCustomerReader(client);
  const codes = createCodeDesk(client);
  const findPurchase = createDynamoPurchaseReader(client, readEnv('PURCHASES_TABLE_NAME'));
  return {
    orders,
    products: createDynamoProductRepository(client, products),
    patterns: createDynamoPatternStore(client, products),
    customers,
    history: createHistory(),
    lifetimeValues: createDynamoLifetimeValues(client, readEnv('CUSTOMERS_TABLE_NAME')),
    consents: createProfileConsents(customers),
    privacy: createChatPrivacyReader(client),
    points: createDynamoBalances(client, readEnv('CUSTOMERS_TABLE_NAME')),
    welcomeCodeOf: createWelcomeCodeOf(client),
    storeCredit: createDynamoStoreCredit(client, readEnv('CUSTOMERS_TABLE_NAME')),
    promotions: createDynamoPromotionRepository(client, readEnv('PROMOTIONS_TABLE_NAME')),
    returns: createDynamoReturnReader(client, readEnv('ORDERS_TABLE_NAME')),
    offers: createDynamoOfferStore(client, conversations, {
      ...PATIENCE,
      events: readEnv('EVENTS_TABLE_NAME'),
      newEventId,
    }),
    recallPurchase: async (conversationId, offer, nonce) => {
      const purchase = await findPurchase(purchaseIdOf(conversationId, offer, nonce));
      return purchase && outcomeOf(purchase);
    },
    identity: createIdentity(client, orders, (request, now) => codes.request(request, now)),
    requestCode: (request, now) => codes.request(request, now),
    redeemCode: (attempt, now) => codes.redeem(attempt, now),
    confirmations: createDynamoConfirmationStore(client, conversations),
    claimOnce: createDynamoOnceClaims(client, conversations),
    claimGift: createDynamoGiftClaims(client, conversations),
    callbacks: createCallbackReader(client),
    signUps: createSignUpReader(client),
    digest,
    readWishes: createWishReader(),
    ...createExperiments(client),
    ...createCallers(),
  };
}
