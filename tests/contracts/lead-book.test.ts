import { randomUUID } from 'node:crypto';
import { GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoLeadBook } from '#adapters/dynamodb/dynamo-lead-book';
import { createDynamoPromotionRepository } from '#adapters/dynamodb/dynamo-promotion-repository';
import { personKey } from '#adapters/dynamodb/person-item';
import { refusalOf } from '#adapters/dynamodb/refusal-of';
import { welcomeCodeWrites } from '#adapters/dynamodb/welcome-code-writes';
import type { ShopEvent } from '#business/events/index';
import {
  captureLead,
  findWelcomeCodeOf,
  type LeadBook,
  rescoreLead,
  stateOfWelcomeCode,
  sumOf,
  touchShardOf,
} from '#business/leads/index';
import { aCustomer } from '../support/a-customer.ts';
import { createInMemoryLeadBook } from '../support/in-memory-leads.ts';
import { aCapture, createLeadWorld, NOW } from '../support/lead-world.ts';
import { corruption, createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);
const PATIENCE = { delay: (ms: number) => new Promise((done) => setTimeout(done, ms)), random: Math.random };

interface Desk {
  readonly book: LeadBook;
  countEvents(leadId: string): Promise<number>;
}

async function onDynamoDb(): Promise<Desk> {
  const { client, tables } = await storage.open();
  return {
    book: createDynamoLeadBook(client, tables, PATIENCE),
    async countEvents(leadId) {
      const query = new QueryCommand({
        TableName: tables.events,
        KeyConditionExpression: '#aggregate = :lead',
        ExpressionAttributeNames: { '#aggregate': 'aggregate' },
        ExpressionAttributeValues: { ':lead': `LEAD#${leadId}` },
      });
      return (await client.send(query)).Count ?? 0;
    },
  };
}

function inMemory(): Promise<Desk> {
  const { book, events } = createInMemoryLeadBook();
  const countEvents = (leadId: string) =>
    Promise.resolve(events.filter(({ aggregate }) => aggregate === `LEAD#${leadId}`).length);
  return Promise.resolve({ book, countEvents });
}

/** Captures with people and codes whose names are no other test's. */
function worldOn(book: LeadBook) {
  const world = createLeadWorld(book);
  const prefix = randomUUID();
  const { people } = world.ports;
  const named = <P extends { personId: string; pseudonym: string } | undefined>(person: P): P =>
    person && { ...person, personId: `${prefix}-${person.personId}` };
  const ports = {
    ...world.ports,
    newWelcomeCode: () => `WELCOME-${randomUUID()}`,
    newEventId: () => randomUUID(),
    people: {
      find: async (contacts: Parameters<typeof people.find>[0]) => named(await people.find(contacts)),
      findById: async (id: string) => named(await people.findById(id.slice(prefix.length + 1))),
      async findOrCreate(...given: Parameters<typeof people.findOrCreate>) {
        const person = named(await people.findOrCreate(...given));
        // No lead is kept of somebody who isn't in the table.
        await storage.put('leads', { ...personKey(person.personId), ...person });
        return person;
      },
    },
  };
  return { ...world, ports };
}

const again = (turn: number, email = 'ada@example.com') =>
  aCapture({ contacts: { email }, conversationId: `conversation-${turn}`, cause: `conversation-${turn}#1` });

describe.each([
  ['DynamoDB', onDynamoDb],
  ['memory', inMemory],
])('a book of leads in %s', (_, open) => {
  it('leaves one lead, one code and a sound log after thirty captures of one address at once', async () => {
    const { book, countEvents } = await open();
    const { ports } = worldOn(book);

    const captured = await Promise.all(Array.from({ length: 30 }, (__, turn) => captureLead(again(turn), NOW, ports)));

    const [{ lead }] = captured as [(typeof captured)[0]];
    expect(new Set(captured.map((one) => one.lead.leadId)).size).toBe(1);
    expect(new Set(captured.map((one) => one.welcomeCode.code)).size).toBe(1);
    expect(captured.filter(({ isNew }) => isNew)).toHaveLength(1);
    const kept = await book.find(lead.leadId);
    expect(kept?.version).toBe(30);
    expect(await book.listCaptures(kept!)).toHaveLength(30);
    const log = await book.listScoreEntries(lead.leadId);
    expect(sumOf(log)).toBe(kept?.score);
    // Each is told of, and each new score.
    expect(await countEvents(lead.leadId)).toBe(30 + log.length);
  });

  it('counts any number of captures of the same cause once', async () => {
    const { book, countEvents } = await open();
    const { ports } = worldOn(book);

    const captured = await Promise.all(Array.from({ length: 10 }, () => captureLead(again(1), NOW, ports)));

    expect(captured.filter(({ kind }) => kind === 'captured')).toHaveLength(1);
    expect(captured.filter(({ kind }) => kind === 'repeated')).toHaveLength(9);
    expect(await countEvents(captured[0]!.lead.leadId)).toBe(2);
  });

  it('gives back what was kept, odd names and all', async () => {
    const { book } = await open();
    const { ports } = worldOn(book);
    const odd = aCapture({
      firstName: "Zoë-Ann d'Été 🎈",
      lastName: 'Ø'.repeat(200),
      timeZone: 'Europe/Paris',
      region: 'OH',
    });

    const { lead, welcomeCode } = await captureLead(odd, NOW, ports);

    expect(await book.find(lead.leadId)).toEqual(lead);
    expect(await book.findWelcomeCode(welcomeCode.code)).toMatchObject({ personId: lead.leadId, percent: 10 });
    expect(await book.find('nobody')).toBeUndefined();
    expect(await book.findWelcomeCode('WELCOME-NONE')).toBeUndefined();
  });

  it('leads from a merged lead to the one that stays, and writes to it no more', async () => {
    const { book } = await open();
    const { ports, customers } = worldOn(book);
    const john = aCustomer();
    customers.set(john.customerId, john);
    const { customerId, email, phone = '' } = john;
    const { lead: first } = await captureLead(aCapture({ contacts: { phone } }), NOW, ports);
    await captureLead(again(2, email), NOW, ports);
    const { lead } = await captureLead({ ...again(3), contacts: { customerId, email, phone } }, NOW, ports);

    expect(lead.absorbed).toEqual([first.leadId]);
    expect(await book.find(first.leadId)).toEqual(lead);
    expect(await book.listCaptures(lead)).toHaveLength(3);
    const due = await book.listDueTouches(first.nextTouch!.on, touchShardOf(first.leadId), 1000);
    expect(due.map(({ leadId }) => leadId)).not.toContain(first.leadId);
    expect(await book.scheduleTouch(first.leadId, first.nextTouch, 2)).toEqual({ kind: 'changed-meanwhile' });
  });

  it('lists a lead on the day of its touch, once it is the version that was read', async () => {
    const { book, countEvents } = await open();
    const { ports } = worldOn(book);
    const { lead } = await captureLead(again(1), NOW, ports);
    const { leadId } = lead;
    const listed = async (day: string) =>
      (await book.listDueTouches(day, touchShardOf(leadId), 1000)).filter((one) => one.leadId === leadId);
    const next = { program: 'newsletter', step: 2, on: '2027-05-01' } as const;
    const due: ShopEvent<'lead-touch-due'> = {
      aggregate: `LEAD#${leadId}`,
      id: randomUUID(),
      type: 'lead-touch-due',
      occurredAtIso: '2026-04-01T14:00:00Z',
      data: { leadId, program: 'promotion', step: 1 },
    };

    expect(await listed('2026-04-01')).toEqual([{ leadId, version: 1 }]);
    expect(await book.scheduleTouch(leadId, next, 7, due)).toEqual({ kind: 'changed-meanwhile' });
    expect(await countEvents(leadId)).toBe(2);
    expect(await book.scheduleTouch(leadId, next, 1, due)).toEqual({ kind: 'written' });
    expect(await countEvents(leadId)).toBe(3);
    expect([await listed('2026-04-01'), await listed('2027-05-01')]).toEqual([[], [{ leadId, version: 2 }]]);
    expect(await book.find(leadId)).toMatchObject({ nextTouch: next, version: 2 });
    await book.scheduleTouch(leadId, undefined, 2);
    expect(await listed('2027-05-01')).toEqual([]);
    expect(await book.find(leadId)).not.toHaveProperty('nextTouch');
  });

  it('scores a lead anew once, however many do at once', async () => {
    const { book } = await open();
    const { ports, subscribed } = worldOn(book);
    const { lead } = await captureLead(again(1), NOW, ports);
    subscribed.add('pseudonym-1');

    await Promise.all(Array.from({ length: 5 }, () => rescoreLead(lead.leadId, { cause: 'event-1' }, NOW, ports)));

    expect((await book.listScoreEntries(lead.leadId)).map(({ points }) => points).sort()).toEqual(
      [lead.score, 8].sort(),
    );
    expect((await book.find(lead.leadId))?.score).toBe(lead.score + 8);
  });
});

describe('a welcome code', () => {
  async function anIssuedCode() {
    const { client, tables } = await storage.open();
    const { ports } = worldOn(createDynamoLeadBook(client, tables, PATIENCE));
    await captureLead(again(1), NOW, ports);
    const found = () => findWelcomeCodeOf({ email: 'ada@example.com' }, ports);
    const redeem = async (fields: Partial<Parameters<typeof welcomeCodeWrites>[1]> = {}) => {
      const { code, personId } = (await found())!;
      const redemption = { code, personId, purchaseId: randomUUID(), nowEpochSeconds: NOW, ...fields };
      const TransactItems = [...welcomeCodeWrites(tables.promotions, redemption)];
      const refusal = await refusalOf('Redeeming', () => client.send(new TransactWriteCommand({ TransactItems })));
      return refusal?.[0] ?? 'redeemed';
    };
    return { found, redeem, client, tables };
  }

  it('is redeemed by one of ten purchases at once', async () => {
    const { found, redeem } = await anIssuedCode();

    const outcomes = await Promise.all(Array.from({ length: 10 }, () => redeem()));

    expect(outcomes.filter((outcome) => outcome === 'redeemed')).toHaveLength(1);
    expect(stateOfWelcomeCode((await found())!, NOW)).toBe('redeemed');
  });

  it('is no use to another person, nor after its end', async () => {
    const { found, redeem } = await anIssuedCode();
    const { expiresAtEpochSeconds: end } = (await found())!;

    expect(await redeem({ personId: 'another' })).toBe('ConditionalCheckFailed');
    expect(await redeem({ nowEpochSeconds: end })).toBe('ConditionalCheckFailed');
    expect(await redeem({ nowEpochSeconds: end - 1 })).toBe('redeemed');
  });

  it('is no sale', async () => {
    const { client, tables } = await anIssuedCode();

    expect(await createDynamoPromotionRepository(client, tables.promotions).list()).toEqual([]);
  });
});

it('keeps the lines of a log at least as long as the lead, whoever keeps that longer', async () => {
  const { client, tables } = await storage.open();
  const book = createDynamoLeadBook(client, tables, PATIENCE);
  const { ports } = worldOn(book);
  await captureLead(again(1), NOW, ports);
  const { lead } = await captureLead(again(2), NOW + 400 * 86_400, ports);
  await book.keepLog(lead);

  const [line] = await book.listScoreEntries(lead.leadId);
  const Key = { key: `LEAD#${lead.leadId}`, item: `SCORE#${line!.entryId}` };
  const { Item } = await client.send(new GetCommand({ TableName: tables.leads, Key }));
  expect(Item?.['expiresAtEpochSeconds']).toBeGreaterThan(lead.expiresAtEpochSeconds);
});

it('refuses to read what is no lead', async () => {
  const { client, tables } = await storage.open();
  await storage.put('leads', { key: 'LEAD#broken', item: 'LEAD', leadId: 'broken', firstName: 'Ada' });

  const { code, told } = await corruption(createDynamoLeadBook(client, tables, PATIENCE).find('broken'));

  expect(code).toBe('item-corrupt');
  expect(told).not.toContain('Ada');
});
