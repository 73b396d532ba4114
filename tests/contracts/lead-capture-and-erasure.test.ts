import { randomUUID } from 'node:crypto';
import { paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, expect, it } from '@jest/globals';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoPeople } from '#adapters/dynamodb/dynamo-people';
import { createDynamoPlaces } from '#adapters/dynamodb/privacy/dynamo-places';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { captureLead, type CapturePorts } from '#business/leads/index';
import { type Cursor, trailOf } from '#business/privacy/index';
import { aCapture, createLeadWorld, NOW } from '../support/lead-world.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);
const PATIENCE = { delay: () => Promise.resolve(), random: () => 0 };
const EMAIL = 'ada@example.com';

/** Ada's shop, where nobody else is, and what erases her once. */
async function open() {
  const { client, tables } = await storage.open();
  const hashContact = createContactHasher(Buffer.from(randomUUID().replaceAll('-', '')));
  const people = createDynamoPeople(client, tables.leads, hashContact, randomUUID);
  const { ports } = createLeadWorld(createDynamoLeadBook(client, tables, PATIENCE));
  const real: CapturePorts = {
    ...{ ...ports, people, newEventId: () => randomUUID(), newWelcomeCode: () => `WELCOME-${randomUUID()}` },
  };

  /** What an erasure does with her: first who is who, then the tables. */
  async function erase(personId: string): Promise<void> {
    const trail = { ...trailOf({ email: EMAIL }, hashContact), people: [personId] };
    const replacement = { trail, standIn: 'erased-her', nowEpochSeconds: NOW };
    for (const place of createDynamoPlaces(client, tables)) {
      let from: Cursor | undefined;
      do ({ next: from } = await place.erase(replacement, from));
      while (from);
    }
  }

  async function traces(personId: string): Promise<readonly string[]> {
    const found: string[] = [];
    for (const TableName of [tables.leads, tables.promotions, tables.events])
      for await (const { Items = [] } of paginateScan({ client }, { TableName }))
        found.push(...Items.map((item) => JSON.stringify(item)).filter((item) => item.includes(personId)));
    return found;
  }
  return { real, erase, traces, people };
}

/** Ada's capture, with something done once right before the named step of it. */
function interleaved(real: CapturePorts, step: Step, first: () => Promise<void>): CapturePorts {
  let isDone = false;
  const before =
    <Args extends unknown[], Result>(own: Step, work: (...given: Args) => Promise<Result>) =>
    async (...given: Args) => {
      if (own === step && !isDone) {
        isDone = true;
        await first();
      }
      return work(...given);
    };
  const { people, book, consents } = real;
  return {
    ...real,
    people: { ...people, findOrCreate: before('findOrCreate', people.findOrCreate) },
    consents: { standingOf: before('standingOf', consents.standingOf) },
    book: {
      ...book,
      find: before('find', book.find),
      listCaptures: before('listCaptures', book.listCaptures),
      capture: before('capture', book.capture),
    },
  };
}
const STEPS = ['findOrCreate', 'find', 'standingOf', 'listCaptures', 'capture'] as const;
type Step = (typeof STEPS)[number];

it.each(STEPS)('writes no lead behind the back of an erasure that comes before "%s"', async (step) => {
  const { real, erase, traces, people } = await open();
  const her = aCapture({ contacts: { email: EMAIL } });
  const { person } = await captureLead(her, NOW, real);
  const ports = interleaved(real, step, () => erase(person.personId));

  const again = await captureLead({ ...her, cause: 'conversation-2#1' }, NOW, ports);

  expect(await traces(person.personId)).toEqual([]);
  expect(again).toMatchObject({ kind: 'captured', isNew: true });
  expect(await people.find({ email: EMAIL })).toEqual(again.person);
});

it('writes no first lead behind the back of an erasure', async () => {
  const { real, erase, traces, people } = await open();
  const found = await people.findOrCreate({ email: EMAIL }, NOW);

  const her = aCapture({ contacts: { email: EMAIL } });
  const { person } = await captureLead(
    her,
    NOW,
    interleaved(real, 'capture', () => erase(found.personId)),
  );

  expect(person.personId).not.toBe(found.personId);
  expect(await traces(found.personId)).toEqual([]);
});
