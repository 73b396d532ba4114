import { createDynamoAppInbox } from '#adapters/dynamodb/dynamo-app-inbox';
import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoConversationState } from '#adapters/dynamodb/dynamo-conversation-state';
import { createDynamoInboxMarks } from '#adapters/dynamodb/dynamo-inbox-marks';
import { createDynamoOfferStore } from '#adapters/dynamodb/dynamo-offer-store';
import { signCaller } from '#adapters/node-crypto/caller-proof';
import { opensChat, signChatToken } from '#adapters/node-crypto/chat-token';
import { keyedHash } from '#adapters/node-crypto/keyed-hash';
import { CHAT_POLICY } from '#business/chat/index';
import { isInForce } from '#business/identity/index';
import { newShortId, readEnv } from '#platform/index';
import { readSecret } from '#platform/secrets';
import { createChatPorts } from '../chat-ports.ts';
import { createLexBot } from '../create-lex-bot.ts';
import { createDocumentClient } from '../document-client.ts';
import { createShopLogin } from '../shop-login.ts';
import type { ChatApiPorts } from './ports.ts';

/** Wires the chat's API to the tables and to Lex; the keys are read anew each time. */
export function createPorts(): () => Promise<ChatApiPorts> {
  const client = createDocumentClient();
  const conversations = readEnv('CONVERSATIONS_TABLE_NAME');
  const notifications = readEnv('NOTIFICATIONS_TABLE_NAME');
  const epochs = createDynamoConversationState(client, conversations);
  const bot = createLexBot(createDynamoOfferStore(client, conversations));
  const readShopToken = createShopLogin();
  const chatKey = readEnv('CHAT_KEY_PARAMETER_NAME');
  const proofKey = readEnv('CALLER_PROOF_KEY_PARAMETER_NAME');
  const chatPorts = createChatPorts(client);
  const unkeyed = {
    attempts: createDynamoAttemptCounter(client, conversations),
    inbox: createDynamoAppInbox(client, notifications),
    inboxMarks: createDynamoInboxMarks(client, notifications),
    newConversationId: newShortId,
  };

  return async () => {
    const secret = await readSecret(chatKey);
    return {
      ...chatPorts(bot, secret),
      ...unkeyed,
      hashCaller: (network) => keyedHash(network, 'chat-caller', secret),
      signToken: (conversationId, expiresAt) => signChatToken(conversationId, expiresAt, secret),
      opens: (token, conversationId, now) => opensChat(token, conversationId, secret, now),
      async signCaller(callerHash, sessionId, now) {
        const key = Buffer.from(await readSecret(proofKey), 'base64');
        return signCaller({ callerHash, sessionId, expiresAtEpochSeconds: now + CHAT_POLICY.callerProofSeconds }, key);
      },
      async findCustomer({ conversationId, customerId }, shopToken, nowEpochSeconds) {
        const shops =
          shopToken === undefined ? undefined : await readShopToken(shopToken, conversationId, nowEpochSeconds);
        if (shops !== undefined || customerId === undefined) return shops;
        const [{ identity }, epoch] = await Promise.all([
          bot.remember(conversationId),
          epochs.readEpoch({ conversationId, nowEpochSeconds }),
        ]);
        return isInForce(identity, epoch, nowEpochSeconds) ? identity.customerId : undefined;
      },
    };
  };
}
