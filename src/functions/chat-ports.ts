import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDynamoChatBook } from '#adapters/dynamodb/dynamo-chat-book';
import { keyedHash } from '#adapters/node-crypto/keyed-hash';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import type { ChatBot, ChatPorts, ExperimentSubject } from '#business/chat/index';
import { keepableWords, readRating } from '#conversation/chat/index';
import { readEnv, usage } from '#platform/index';
import { createCustomerReader } from './customer-reader.ts';
import { createExperiments } from './experiments.ts';
import { PATIENCE } from './patience.ts';

/**
 * Wires conversations to the tables, whoever holds them. Needs CONVERSATIONS_TABLE_NAME, EVENTS_TABLE_NAME and
 * CUSTOMERS_TABLE_NAME, and INSIGHTS_TABLE_NAME where experiments run.
 *
 * @returns a function of the bot, and of the chat's key
 */
export function createChatPorts(client: DynamoDBDocumentClient): (bot: ChatBot, secret: string) => ChatPorts {
  const tables = { conversations: readEnv('CONVERSATIONS_TABLE_NAME'), events: readEnv('EVENTS_TABLE_NAME') };
  const customers = createCustomerReader(client);
  const experiments = createExperiments(client)?.experiments;
  const unkeyed = {
    ...{ redact: keepableWords, readRating, newEventId },
    book: createDynamoChatBook(client, tables, PATIENCE),
    takeUsed: () => usage.take(),
    nowMs: () => Date.now(),
    pause: (milliseconds: number) => pause(milliseconds),
    variantsOf: async ({ channel, ...who }: ExperimentSubject) =>
      (await experiments?.variantsOf({
        ...who,
        channel: channel === 'sms' || channel === 'voice' ? channel : 'chat',
      })) ?? {},
    findTier: async (customerId: string) => (await customers.findById(customerId))?.tier,
  };
  return (bot, secret) => ({
    ...{ ...unkeyed, bot },
    markText: (conversationId, text) => keyedHash(JSON.stringify([conversationId, text]), 'chat-text', secret),
  });
}
