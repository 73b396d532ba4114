import { createDynamoBalances } from '#adapters/dynamodb/dynamo-balances';
import { createDynamoCaseOpening } from '#adapters/dynamodb/dynamo-case-opening';
import { createDynamoCaseRepository } from '#adapters/dynamodb/dynamo-case-repository';
import { createDynamoConfirmationStore } from '#adapters/dynamodb/dynamo-confirmation-store';
import { createDynamoConversationState } from '#adapters/dynamodb/dynamo-conversation-state';
import { createDynamoLifetimeValues } from '#adapters/dynamodb/dynamo-lifetime-values';
import { createDynamoLoyaltyDesk } from '#adapters/dynamodb/dynamo-loyalty-desk';
import { createDynamoOnceClaims, createDynamoOnceRelease } from '#adapters/dynamodb/dynamo-once-claims';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createDynamoPromotionRepository } from '#adapters/dynamodb/dynamo-promotion-repository';
import { deriveCaseId } from '#adapters/node-crypto/derive-case-id';
import { digest } from '#adapters/node-crypto/digest';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import type { Conversing } from '#business/identity/index';
import { renderEnUs } from '#conversation/messages/index';
import { readEnv } from '#platform/index';
import { createCallbackDesk } from '../callback-desk.ts';
import { createChatPrivacyDesk } from '../chat-privacy.ts';
import { createConcernHandler } from '../concern-handler.ts';
import { createCustomerReader } from '../customer-reader.ts';
import { createExperiments } from '../experiments.ts';
import { createDocumentClient } from '../document-client.ts';
import { createProfileConsents } from '../profile-consents.ts';
import { PATIENCE } from '../patience.ts';
import { createSignUpDesk } from '../sign-up-desk.ts';
import { readSurroundings } from '../surroundings.ts';
import { createWelcomeCodeOf } from '../welcome-code-of.ts';
import { createFulfillment } from './handler.ts';
import { createPurchases } from './purchases.ts';
import { createReturns } from './returns.ts';

const client = createDocumentClient();
const orders = createDynamoOrderRepository(client, readEnv('ORDERS_TABLE_NAME'));
const conversations = readEnv('CONVERSATIONS_TABLE_NAME');
const customers = readEnv('CUSTOMERS_TABLE_NAME');
const cases = readEnv('CASES_TABLE_NAME');
const reader = createCustomerReader(client);
const state = createDynamoConversationState(client, conversations);
const ports = {
  orders,
  products: createDynamoProductRepository(client, readEnv('PRODUCTS_TABLE_NAME')),
  promotions: createDynamoPromotionRepository(client, readEnv('PROMOTIONS_TABLE_NAME')),
  customers: reader,
  identity: state,
  endIdentity: (conversation: Conversing) => state.raiseEpoch(conversation),
  privacy: createChatPrivacyDesk(client),
  confirmations: createDynamoConfirmationStore(client, conversations),
  lifetimeValues: createDynamoLifetimeValues(client, customers),
  consents: createProfileConsents(reader),
  points: createDynamoBalances(client, customers),
  welcomeCodeOf: createWelcomeCodeOf(client),
  ...createDynamoLoyaltyDesk(client, customers, PATIENCE),
  cases: {
    ...createDynamoCaseRepository(client, cases),
    open: createDynamoCaseOpening(client, { cases, events: readEnv('EVENTS_TABLE_NAME') }, newEventId),
  },
  claimOnce: createDynamoOnceClaims(client, conversations),
  releaseClaim: createDynamoOnceRelease(client, conversations),
  ...createPurchases(client),
  ...createReturns(client),
  callbacks: createCallbackDesk(client),
  signUps: createSignUpDesk(client),
  caseIdFor: deriveCaseId,
  ...createExperiments(client),
  digest,
};

export const handler = createConcernHandler(createFulfillment(readSurroundings(), renderEnUs, ports));
