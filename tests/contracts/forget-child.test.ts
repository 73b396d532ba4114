import { randomUUID } from 'node:crypto';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoConsentLedger } from '#adapters/dynamodb/dynamo-consent-ledger';
import { createDynamoDoNotContact } from '#adapters/dynamodb/dynamo-do-not-contact';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoUnsubscribes } from '#adapters/dynamodb/dynamo-unsubscribes';
import { createDynamoPlaces } from '#adapters/dynamodb/privacy/dynamo-places';
import { createDynamoPrivacyJobs } from '#adapters/dynamodb/privacy/dynamo-privacy-jobs';
import { digest } from '#adapters/node-crypto/digest';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { questionOf, recordConsent, verifyChain, withdrawConsent } from '#business/consents/index';
import { forgetChild, type ForgetChildPorts } from '#business/data-requests/index';
import { captureLead, type CapturePorts } from '#business/leads/index';
import { createPrivacyDesk, type PrivacyPorts, runDueJobs } from '#business/privacy/index';
import { aCapture, createLeadWorld, NOW } from '../support/lead-world.ts';
import { dumpOf } from '../support/privacy-world/world.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);
const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };

/** Everything that signs people up, forgets children and works off what was asked for. */
async function open() {
  const { client, tables } = await storage.open();
  const hashContact = createContactHasher(Buffer.from(randomUUID().replaceAll('-', '')));
  const people = createDynamoPeople(client, tables.leads, hashContact, randomUUID);
  const book = createDynamoLeadBook(client, tables, PATIENCE);
  const ledger = createDynamoConsentLedger(client, tables, { ...PATIENCE, newEventId: () => randomUUID() });
  const doNotContact = createDynamoDoNotContact(client, tables.notifications, hashContact);
  const unsubscribes = createDynamoUnsubscribes(client, tables);
  const { ports } = createLeadWorld(book);
  const made = { newEventId: () => randomUUID(), newWelcomeCode: () => `WELCOME-${randomUUID()}` };
  const capturing: CapturePorts = { ...ports, ...made, people };
  const erasing: PrivacyPorts = {
    jobs: createDynamoPrivacyJobs(client, tables),
    // What is still to be handed on would hold the erasure back.
    places: createDynamoPlaces(client, tables).map((place) => ({
      ...place,
      survey: async (trail, from) => ({ ...(await place.survey(trail, from)), holds: [] }),
    })),
    doNotContact,
    documents: { put: () => Promise.resolve('stored') },
    hashContact,
    newEventId: () => randomUUID(),
  };
  const desk = createPrivacyDesk({
    ...erasing,
    documents: { urlOf: (key) => Promise.resolve(key) },
    readSales: () => Promise.resolve([]),
    newId: randomUUID,
  });
  const forgetting: ForgetChildPorts = {
    ...{ people, ledger, leads: book, doNotContact },
    withdraw: (withdrawal, at) => withdrawConsent(withdrawal, at, { ledger, digest, unsubscribes }),
    contactsOf: () => Promise.resolve({}),
    async eraseSignUps(personIds) {
      const request = { origin: 'chat', nowEpochSeconds: NOW, scope: 'sign-up' } as const;
      for (const personId of personIds) await desk.requestErasure({ personId }, request);
      if (personIds.length === 0) await desk.requestErasure({}, request);
    },
  };

  return {
    ...{ people, ledger, hashContact },
    async signUp(email: string, conversationId: string, phone?: string) {
      const contacts = { email, ...(phone !== undefined && { phone }) };
      const cause = `${conversationId}#1`;
      const { person } = await captureLead(aCapture({ contacts, conversationId, cause }), NOW, capturing);
      const said = { person, act: 'granted', recipients: [], channel: 'chat', conversationId, cause } as const;
      const text = questionOf('profiling', { partners: [] });
      await recordConsent({ ...said, purpose: 'profiling', text }, NOW, { ledger, digest });
      return person;
    },
    say: (email: string, conversationId: string) =>
      forgetChild(
        { channel: 'chat', conversationId, cause: `${conversationId}#2`, contacts: [{ email }] },
        NOW,
        forgetting,
      ),
    work: () => runDueJobs(erasing, { now: () => NOW, endsAtEpochSeconds: NOW + 1 }),
    isBlocked: async (email: string) => (await doNotContact.reasonsFor('email', email)).length > 0,
    async traces(...names: readonly string[]) {
      const items = Object.entries(await dumpOf(client, tables));
      const told = items.map(([name, item]) => `${name} ${JSON.stringify(item)}`);
      return told.filter((item) => names.some((name) => item.includes(name)) && !item.startsWith('leads CONSENT#'));
    },
  };
}

it('erases the sign-up of a child without a proof, and keeps proof and block by what leads to nobody', async () => {
  const shop = await open();
  const child = await shop.signUp('max@example.com', 'chat-max', '+15551230001');
  const mother = await shop.signUp('mother@example.com', 'chat-mother', '+15551230002');
  const before = await shop.traces(mother.personId, 'mother@example.com');

  await shop.say('max@example.com', 'chat-max');
  await shop.say('max@example.com', 'chat-max');
  expect(await shop.work()).toEqual([{ kind: 'finished' }]);

  const left = await shop.traces(child.personId, child.pseudonym, 'max@example.com', '+15551230001', 'chat-max');
  // Whoever bought the lead is told by it.
  expect(left.map((item) => item.includes('person-erased') || item.startsWith('leads RECEIPT#'))).not.toContain(false);
  expect(left.some((item) => item.includes('person-erased') && item.includes(child.personId))).toBe(true);
  expect(await shop.people.find({ email: 'max@example.com' })).toBeUndefined();
  const entries = await shop.ledger.list(child.pseudonym);
  expect(entries.map(({ act }) => act)).toContain('granted');
  expect(verifyChain(entries, { digest }).kind).toBe('sound');
  expect(await shop.isBlocked('max@example.com')).toBe(true);
  expect(await shop.traces(mother.personId, 'mother@example.com')).toEqual(before);
});

it.each([
  ['signed up in another conversation', 'chat-before'],
  ['typed it here as well', 'chat-before', 'chat-child'],
])('ends the consents of whoever %s, and erases nothing of theirs', async (_, ...conversations) => {
  const shop = await open();
  const email = 'ada@example.org';
  for (const conversation of conversations) await shop.signUp(email, conversation);
  const person = (await shop.people.find({ email }))!;

  await shop.say(email, 'chat-child');
  expect(await shop.work()).toEqual([{ kind: 'finished' }]);

  expect(await shop.people.find({ email })).toEqual(person);
  expect((await shop.traces(`LEAD#${person.personId}`)).length).toBeGreaterThan(0);
  expect((await shop.ledger.standingOf(person.pseudonym)).profiling.state).toBe('withdrawn');
  expect(await shop.traces('person-erased')).toEqual(
    expect.not.arrayContaining([expect.stringContaining(person.personId)]),
  );
});

it('leaves the account and the call of whose address and number a child has typed', async () => {
  const shop = await open();
  const [email, phone] = ['father@example.com', '+15551230009'];
  await storage.put('customers', { customerId: 'C-9', item: 'PROFILE', email, emailHash: shop.hashContact(email) });
  await storage.put('callbacks', { key: `PHONE#${shop.hashContact(phone)}`, item: 'CALL', phone });
  const child = await shop.signUp(email, 'chat-typed', phone);

  await shop.say(email, 'chat-typed');
  expect(await shop.work()).toEqual([{ kind: 'finished' }]);

  expect(await shop.traces(`LEAD#${child.personId} LEAD`)).toEqual([]);
  expect(await shop.traces('"C-9"')).toHaveLength(1);
  expect(await shop.traces(`"phone":"${phone}"`)).toHaveLength(1);
});

it('keeps a request of the same form for an address that nobody knows', async () => {
  const shop = await open();

  await shop.say('nobody@example.net', 'chat-child');

  expect(await shop.traces('PRIVACY#OPEN')).toHaveLength(1);
  expect(await shop.work()).toEqual([{ kind: 'finished' }]);
  expect(await shop.isBlocked('nobody@example.net')).toBe(true);
});
