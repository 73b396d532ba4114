import { setTimeout as delay } from 'node:timers/promises';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDynamoAttemptCounter } from '#adapters/dynamodb/dynamo-attempt-counter';
import { createDynamoConversationState } from '#adapters/dynamodb/dynamo-conversation-state';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createDynamoLockStore } from '#adapters/dynamodb/dynamo-lock-store';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { hashesAreEqual } from '#adapters/node-crypto/hashes-are-equal';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createIdentityVerifier, type IdentityVerifier } from '#business/identity/index';
import { aCustomer } from '../support/a-customer.ts';
import { anOrder } from '../support/an-order.ts';
import { distanceInTime } from '../support/rank-sum.ts';
import { createStorage } from './storage.ts';

const NOW = 1773068400;
const KNOWN = 200;
const hashContact = createContactHasher(new Uint8Array(32).fill(7));
const storage = createStorage();
afterAll(storage.close);

/** Names of the commands that were sent, in the order they went out. */
const sent: string[] = [];
let verifier: IdentityVerifier;

beforeAll(async () => {
  const { client, tables } = await storage.open();
  const orders = createDynamoOrderRepository(client, tables.orders);
  const customers = createDynamoCustomerRepository(client, tables.customers, hashContact);
  for (let index = 0; index < KNOWN; index += 1) {
    const email = emailOf(index);
    await Promise.all([
      orders.save(
        anOrder({ orderNumber: known(index), customerId: `c-${index}`, contactEmailHash: hashContact(email) }),
      ),
      customers.save(aCustomer({ customerId: `c-${index}`, email })),
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
  verifier = createIdentityVerifier({
    orders,
    customers,
    attempts: createDynamoAttemptCounter(client, tables.conversations),
    locks: createDynamoLockStore(client, tables.conversations),
    conversations: createDynamoConversationState(client, tables.conversations),
    requestCode: () => Promise.resolve({ kind: 'requested' }),
    hash: (value) => Promise.resolve(hashContact(value)),
    hashesAreEqual,
    raiseAlarm: () => undefined,
    delay: async (milliseconds) => void (await delay(milliseconds)),
  });
}, 60_000);

const known = (index: number) => `1${String(index).padStart(4, '0')}`;
const unknown = (index: number) => `9${String(index).padStart(4, '0')}`;
const emailOf = (index: number) => `customer-${index}@example.com`;
/** Somebody else's address, which exists. */
const wrongEmailOf = (index: number) => emailOf((index + 1) % KNOWN);
const range = (length: number) => Array.from({ length }, (_, index) => index);

interface Claimed {
  readonly kind: string;
  readonly commands: readonly string[];
  readonly milliseconds: number;
}

async function claim(orderNumber: string, email: string, session: string, now = NOW): Promise<Claimed> {
  sent.length = 0;
  const start = performance.now();
  const who = { conversationId: session, caller: `caller of ${session}`, nowEpochSeconds: now };
  const { kind } = await verifier.verifyByOrder({ orderNumber, email }, who, { epoch: 0 });
  return { kind, commands: [...sent].sort(), milliseconds: performance.now() - start };
}

const FIRST_TRIP = [
  ...['GetItemCommand', 'GetItemCommand', 'GetItemCommand', 'GetItemCommand', 'QueryCommand'],
  ...['UpdateItemCommand', 'UpdateItemCommand', 'UpdateItemCommand', 'UpdateItemCommand'],
];

/** A known and an unknown order each, missed one after the other, at times of their own so that no counts meet. */
async function missInPairs(round: number) {
  const pairs: (readonly [known: Claimed, unknown: Claimed])[] = [];
  for (const index of range(KNOWN)) {
    const now = NOW + 7200 * (index + round * KNOWN);
    const missKnown = () => claim(known(index), wrongEmailOf(index), `known-${index}`, now);
    const missUnknown = () => claim(unknown(index), wrongEmailOf(index), `unknown-${index}`, now);
    const first = await (index % 2 === 0 ? missKnown() : missUnknown());
    pairs.push(index % 2 === 0 ? [first, await missUnknown()] : [await missKnown(), first]);
  }
  return pairs;
}

it('200 known orders and 200 unknown ones are missed in one word, by the same commands, in times that look alike', async () => {
  const pairs = await missInPairs(0);

  expect(new Set(pairs.flat().map(({ kind }) => kind))).toEqual(new Set(['no-match']));
  expect(new Set(pairs.flat().map(({ commands }) => commands.join()))).toEqual(new Set([FIRST_TRIP.join()]));
  const distance = distanceInTime(pairs);
  expect(distance < 4 ? distance : distanceInTime(await missInPairs(1))).toBeLessThan(4);
}, 120_000);

describe('a series of claims in one session', () => {
  /** Eight claims, with their kinds and commands. */
  async function series(name: string, claimed: (time: number) => readonly [orderNumber: string, email: string]) {
    const steps: string[] = [];
    for (const time of range(8)) {
      const { kind, commands } = await claim(...claimed(time), name, NOW);
      steps.push(`${kind}: ${commands.slice(FIRST_TRIP.length).length} more, ${commands.join()}`);
    }
    return steps;
  }

  it('is answered alike for a known order and an unknown one, up to the lock', async () => {
    const knowns = await series('series of knowns', (time) => [known(time), wrongEmailOf(time)]);
    const unknowns = await series('series of unknowns', (time) => [unknown(time), wrongEmailOf(time)]);

    expect(unknowns).toEqual(knowns);
    expect(knowns.map((step) => step.split(':')[0])).toEqual([
      ...['no-match', 'no-match', 'no-match', 'code-needed', 'code-needed', 'code-needed', 'locked', 'locked'],
    ]);
  });

  it('is answered alike from the fourth claim on when those are right', async () => {
    const wrongs = await series('series of wrongs', (time) => [known(20 + time), wrongEmailOf(20 + time)]);
    const rights = await series('series of rights', (time) => [
      known(30 + time),
      time < 3 ? wrongEmailOf(30 + time) : emailOf(30 + time),
    ]);

    expect(rights).toEqual(wrongs);
  });
});

it('fifty parallel guesses are counted as fifty, and bring on one lock', async () => {
  const guess = async (index: number) => {
    const who = { conversationId: 'guesser', caller: 'guesser', nowEpochSeconds: NOW };
    return (await verifier.verifyByOrder({ orderNumber: unknown(500 + index), email: emailOf(0) }, who, { epoch: 0 }))
      .kind;
  };

  const kinds = await Promise.all(range(50).map(guess));

  const of = (kind: string) => kinds.filter((one) => one === kind).length;
  // A guess may be the third of its session and the fifth of its caller, so fewer than three can be judged, never more.
  expect(of('no-match')).toBeLessThanOrEqual(3);
  expect(of('no-match') + of('code-needed')).toBeLessThanOrEqual(6);
  expect(of('locked')).toBe(50 - of('no-match') - of('code-needed'));
  const { client, tables } = await storage.open();
  const Key = { key: 'LOCK#session#guesser' };
  const { Item } = await client.send(new GetCommand({ TableName: tables.conversations, Key }));
  expect(Item).toEqual({
    ...Key,
    level: 1,
    untilEpochSeconds: NOW + 900,
    expiresAtEpochSeconds: NOW + 900 + 86_400,
  });
});

it('a right claim takes back what it counted against its order', async () => {
  for (const time of range(5)) {
    expect(await claim(known(50), emailOf(50), `right-${time}`, NOW)).toMatchObject({ kind: 'verified' });
  }
});
