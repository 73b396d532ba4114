import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoConversationState } from '#adapters/dynamodb/dynamo-conversation-state';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoLockStore } from '#adapters/dynamodb/dynamo-lock-store';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { signCaller } from '#adapters/node-crypto/caller-proof';
import { createIdentityVerifier } from '#business/identity/index';
import { aCustomer } from '../support/a-customer.ts';
import { anOrder } from '../support/an-order.ts';
import { type BotInMemory, createBotInMemory } from '../support/bot-in-memory/bot.ts';
import { createLexSession, sayIn } from '../support/bot-in-memory/lex-in-memory.ts';
import { CALLER_KEY, createShop } from '../support/bot-in-memory/shop.ts';
import { distanceInTime } from '../support/rank-sum.ts';
import { createStorage } from './storage.ts';

const PAIRS = 200;
const hashContact = createContactHasher(new Uint8Array(32).fill(7));
const storage = createStorage();
afterAll(storage.close);

/** Names of the commands that were sent, in the order they went out. */
const sent: string[] = [];
let bot: BotInMemory;

const known = (index: number) => `1${String(index).padStart(4, '0')}`;
const unknown = (index: number) => `9${String(index).padStart(4, '0')}`;
const emailOf = (index: number) => `customer-${index}@example.com`;

beforeAll(async () => {
  const { client, tables } = await storage.open();
  const orders = createDynamoOrderRepository(client, tables.orders);
  const customers = createDynamoCustomerRepository(client, tables.customers, hashContact);
  for (let index = 0; index < PAIRS; index += 1) {
    const contact = { customerId: `c-${index}`, email: emailOf(index) };
    const contactEmailHash = hashContact(contact.email);
    await Promise.all([
      orders.save(anOrder({ orderNumber: known(index), customerId: contact.customerId, contactEmailHash })),
      customers.save(aCustomer(contact)),
    ]);
  }
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        sent.push(String(commandName));
        return next(args);
      },
    { step: 'initialize', name: 'noteCommand' },
  );
  const shop = createShop();
  const identity = createIdentityVerifier({
    ...{ orders, customers, hashesAreEqual },
    attempts: createDynamoAttemptCounter(client, tables.conversations),
    locks: createDynamoLockStore(client, tables.conversations),
    conversations: createDynamoConversationState(client, tables.conversations),
    requestCode: () => Promise.resolve({ kind: 'requested' }),
    hash: (value) => Promise.resolve(hashContact(value)),
    raiseAlarm: () => undefined,
    delay: () => Promise.resolve(),
  });
  bot = createBotInMemory({
    ...shop,
    manage: { ...shop.manage, orders, identity },
    fulfil: { ...shop.fulfil, orders, identity },
  });
}, 60_000);

/** A whole turn from Lex's event to Lex's answer, with what it did and what a client sees of it. */
async function miss(orderNumber: string, email: string, sessionId: string) {
  const proof = { callerHash: sessionId, sessionId, expiresAtEpochSeconds: bot.now() + 60 };
  const session = createLexSession(sessionId);
  sent.length = 0;
  const start = performance.now();
  const [answer] = await sayIn(bot, session, {
    words: `track my order ${orderNumber}, my email is ${email}`,
    heard: 'wish',
    wish: { intent: 'CheckOrderStatus', slots: { OrderNumber: orderNumber, CustomerEmail: email } },
    requestAttributes: { 'x-caller-proof': signCaller(proof, CALLER_KEY) },
  });
  const milliseconds = performance.now() - start;
  const { dialogAction, intent } = answer?.sessionState ?? {};
  const shown = { messages: answer?.messages, dialogAction, intent };
  return { shown: JSON.stringify(shown), commands: [...sent].sort().join(), milliseconds };
}

/** A known and an unknown order each, one after the other, at times of their own so that no counts meet. */
async function missInPairs(round: number) {
  const pairs: (readonly [known: Awaited<ReturnType<typeof miss>>, unknown: Awaited<ReturnType<typeof miss>>])[] = [];
  for (let index = 0; index < PAIRS; index += 1) {
    bot.wait(7200);
    const wrongEmail = emailOf((index + 1) % PAIRS);
    const ofKnown = () => miss(known(index), wrongEmail, `known-${round}-${index}`);
    const ofUnknown = () => miss(unknown(index), wrongEmail, `unknown-${round}-${index}`);
    const first = await (index % 2 === 0 ? ofKnown() : ofUnknown());
    pairs.push(index % 2 === 0 ? [first, await ofUnknown()] : [await ofKnown(), first]);
  }
  return pairs;
}

it('200 known orders and 200 unknown ones get one answer through the router, by the same calls, in times that look alike', async () => {
  const pairs = await missInPairs(0);

  expect(bot.thrown).toEqual([]);
  expect(new Set(pairs.flat().map(({ shown }) => shown)).size).toBe(1);
  expect(pairs[0]?.[0].shown).toContain('find an order with that number');
  expect(new Set(pairs.flat().map(({ commands }) => commands)).size).toBe(1);
  expect(pairs[0]?.[0].commands.split(',')).toHaveLength(9);
  const distance = distanceInTime(pairs);
  expect(distance < 4 ? distance : distanceInTime(await missInPairs(1))).toBeLessThan(4);
}, 120_000);
