import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { DeleteCommand, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoUnsubscribes } from '#adapters/dynamodb/dynamo-unsubscribes';
import { fromEventItem } from '#adapters/dynamodb/event-item';
import { digest } from '#adapters/node-crypto/digest';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import {
  confirmOptIn,
  foldStanding,
  recordConsent,
  requestOptIn,
  verifyChain,
  withdrawConsent,
} from '#business/consents/index';
import type { PersonContacts } from '#business/people/index';
import { aCustomer } from '../support/a-customer.ts';
import { aCause, aConsent } from '../support/a-consent.ts';
import { createDynamoCustomerRepository } from '#adapters/dynamodb/dynamo-customer-repository';
import { createStorage } from './storage.ts';

const NOW = 1_773_050_400;
const hashContact = createContactHasher(Buffer.alloc(32, 7));
const storage = createStorage();
afterAll(storage.close);

/** Somebody with these contacts, and what is kept of them. */
async function openLedger(contacts: PersonContacts) {
  const { client, tables } = await storage.open();
  const ledger = createDynamoConsentLedger(client, tables, { delay, random: Math.random, newEventId });
  const people = createDynamoPeople(client, tables.leads, hashContact, randomUUID);
  const unsubscribes = createDynamoUnsubscribes(client, tables);
  const customers = createDynamoCustomerRepository(client, tables.customers, hashContact);
  const person = await people.findOrCreate(contacts, NOW);
  const ports = { ledger, digest, unsubscribes };
  const get = async (TableName: string, Key: Record<string, string>) =>
    (await client.send(new GetCommand({ TableName, Key }))).Item;
  return {
    ...{ client, tables, ledger, people, person, ports, customers },
    say: (changes: Parameters<typeof aConsent>[0] = {}, now = NOW) =>
      recordConsent(aConsent({ person, ...changes }), now, ports),
    entries: () => ledger.list(person.pseudonym),
    head: () => get(tables.leads, { key: `CONSENT#${person.pseudonym}`, item: 'HEAD' }),
    flag: async (customerId: string) => (await customers.findById(customerId))?.personalPrices,
    async events() {
      const query = new QueryCommand({
        TableName: tables.events,
        KeyConditionExpression: '#aggregate = :aggregate',
        ExpressionAttributeNames: { '#aggregate': 'aggregate' },
        ExpressionAttributeValues: { ':aggregate': `PERSON#${person.personId}` },
      });
      return ((await client.send(query)).Items ?? []).map(fromEventItem);
    },
  };
}

describe('the consent ledger on DynamoDB', () => {
  it('is one sound chain after thirty entries at once', async () => {
    const { say, entries, head, events, ledger, person } = await openLedger({ email: 'thirty@example.com' });
    const acts = ['granted', 'withdrawn'] as const;

    const results = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        say({ purpose: 'sale', recipients: index % 2 === 0 ? [`partner-${index}`] : [], act: acts[index % 2]! }),
      ),
    );

    const chain = await entries();
    const written = results.filter(({ kind }) => kind === 'recorded').length;
    const kept = (await head()) as { sequence: number; hash: string };
    expect(verifyChain(chain, { digest, head: kept })).toEqual({ kind: 'sound' });
    expect(chain).toHaveLength(written);
    expect(written).toBeGreaterThanOrEqual(16);
    expect(await events()).toHaveLength(written);
    expect(await ledger.standingOf(person.pseudonym)).toEqual(foldStanding(chain));
  });

  it('records one turn once when it comes thirty times at once', async () => {
    const { say, entries } = await openLedger({ email: 'one-turn@example.com' });
    const cause = aCause();

    const results = await Promise.all(Array.from({ length: 30 }, () => say({ cause })));

    const kinds = results.map(({ kind }) => kind).toSorted();
    expect(kinds).toEqual(['recorded', ...Array.from({ length: 29 }, () => 'repeated')].toSorted());
    expect(await entries()).toHaveLength(1);
  });

  it('overwrites no entry, also when the head was set back', async () => {
    const { say, entries, client, tables, person } = await openLedger({ email: 'overwrite@example.com' });
    await say();
    const before = await entries();
    const Key = { key: `CONSENT#${person.pseudonym}`, item: 'HEAD' };
    await client.send(new DeleteCommand({ TableName: tables.leads, Key }));

    const patient = { delay: () => Promise.resolve(), random: () => 0, newEventId };
    const ledger = createDynamoConsentLedger(client, tables, patient);
    const recording = recordConsent(aConsent({ person, act: 'withdrawn' }), NOW, { ledger, digest });

    await expect(recording).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect(await entries()).toEqual(before);
  });

  it('finds an entry by its receipt, and tells of it by an event', async () => {
    const { say, ledger, events, person } = await openLedger({ email: 'receipt@example.com' });

    const recorded = await say({ purpose: 'sale' });

    if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
    expect(await ledger.findReceipt(recorded.receiptId)).toEqual(recorded.entry);
    expect(await ledger.findReceipt('CR-0000-0000-0000-0000')).toBeUndefined();
    expect(await events()).toMatchObject([
      { type: 'consent-changed', data: { personId: person.personId, purpose: 'sale', act: 'granted' } },
    ]);
  });

  it('keeps the profile of a customer in step with personal prices', async () => {
    const customerId = 'C-FLAG';
    const { say, flag, customers } = await openLedger({ customerId });
    await customers.save(aCustomer({ customerId, email: 'flag@example.com' }));
    const flags = [await flag(customerId)];
    const note = async () => flags.push(await flag(customerId));

    await say();
    await note();
    await say({ purpose: 'profiling' });
    await note();
    await say({ purpose: 'profiling', act: 'refused' });
    await note();

    expect(flags).toEqual([undefined, undefined, true, undefined]);
  });

  it('makes no profile of a customer who has none, and records all the same', async () => {
    const { say, client, tables } = await openLedger({ customerId: 'C-GONE' });

    expect(await say({ purpose: 'profiling' })).toMatchObject({ kind: 'recorded' });

    const Key = { customerId: 'C-GONE', item: 'PROFILE' };
    expect(await client.send(new GetCommand({ TableName: tables.customers, Key }))).not.toHaveProperty('Item');
  });

  it('sets the flag when who said yes before has become a customer and says it again', async () => {
    const customerId = 'C-LATER';
    const { say, flag, customers, people } = await openLedger({ email: 'later@example.com' });
    await customers.save(aCustomer({ customerId, email: 'later@example.com' }));
    await say({ purpose: 'profiling' });
    await people.findOrCreate({ customerId, email: 'later@example.com' }, NOW + 1);
    const before = await flag(customerId);

    await say({ purpose: 'profiling' }, NOW + 2);

    expect([before, await flag(customerId)]).toEqual([undefined, true]);
  });

  it('records nothing of who was erased', async () => {
    const { say, entries, client, tables, person } = await openLedger({ email: 'erased@example.com' });
    const Key = { key: `PERSON#${person.personId}`, item: 'KEY' };
    await client.send(new DeleteCommand({ TableName: tables.leads, Key }));

    expect(await say()).toEqual({ kind: 'unknown-person' });
    expect(await entries()).toEqual([]);
  });

  it('blocks every address of who wants no mail, and takes the block back', async () => {
    const { person, people, ports, client, tables } = await openLedger({ email: 'first@example.com' });
    await people.findOrCreate({ email: 'first@example.com', phone: '+12065550199' }, NOW);
    const blocks = createDynamoDoNotContact(client, tables.notifications, hashContact);

    await withdrawConsent({ person, purposes: ['email'], channel: 'mail-client', cause: aCause() }, NOW, ports);
    const during = await blocks.reasonsFor('email', 'first@example.com');
    await ports.unsubscribes.remove(person);

    expect([during, await blocks.reasonsFor('email', 'first@example.com')]).toEqual([['unsubscribed'], []]);
  });

  it.each(['unsubscribed', 'erased'] as const)(
    'lifts the block of who was %s with the very yes to mail, before anybody hears of it',
    async (reason) => {
      const email = `confirms-after-${reason}@example.com`;
      const { person, people, ports, events, client, tables } = await openLedger({ email });
      const blocks = createDynamoDoNotContact(client, tables.notifications, hashContact);
      await blocks.add('email', email, reason, NOW);
      await requestOptIn({ person, channel: 'chat', conversationId: 'chat', cause: aCause() }, NOW, ports);
      const breaksDown = { remove: () => Promise.reject(new Error('It broke down after the yes.')) };

      const link = { personId: person.personId, issuedAtEpochSeconds: NOW };
      const confirming = confirmOptIn(link, NOW + 1, { ...ports, people, unsubscribes: breaksDown });

      await expect(confirming).rejects.toThrow('broke down');
      expect((await events()).at(-1)).toMatchObject({ type: 'consent-changed', data: { act: 'granted' } });
      expect(await blocks.reasonsFor('email', email)).toEqual([]);
    },
  );

  it('lifts no block by a yes to anything but mail', async () => {
    const email = 'yes-to-texts@example.com';
    const { say, client, tables } = await openLedger({ email });
    const blocks = createDynamoDoNotContact(client, tables.notifications, hashContact);
    await blocks.add('email', email, 'erased', NOW);
    await blocks.add('email', email, 'complaint', NOW);

    await say({ purpose: 'sms-and-calls', act: 'granted' });
    const afterTexts = await blocks.reasonsFor('email', email);
    await say({ purpose: 'email', act: 'granted', channel: 'import' });

    expect([afterTexts, await blocks.reasonsFor('email', email)]).toEqual([['complaint', 'erased'], ['complaint']]);
  });

  it('lifts the tombstone of who comes back, by what they agree to and by nothing else', async () => {
    const [email, phone] = ['back@example.com', '+12065550177'];
    const { person, ports, client, tables } = await openLedger({ email, phone });
    const blocks = createDynamoDoNotContact(client, tables.notifications, hashContact);
    const contacts = [['email', email] as const, ['sms', phone] as const, ['phone', phone] as const];
    for (const [channel, contact] of contacts) await blocks.add(channel, contact, 'erased', NOW);
    const read = () => Promise.all(contacts.map(async ([channel, contact]) => blocks.reasonsFor(channel, contact)));

    await ports.unsubscribes.readmitByPhone(person);
    const byPhone = await read();
    await ports.unsubscribes.remove(person);

    expect(byPhone).toEqual([['erased'], [], []]);
    expect(await read()).toEqual([[], [], []]);
  });
});
