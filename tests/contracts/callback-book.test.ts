import { randomUUID } from 'node:crypto';
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from '@jest/globals';
import { createDynamoCallbackBook } from '#adapters/dynamodb/dynamo-callback-book';
import {
  type Booking,
  bookCall,
  type CallbackBook,
  cancelCall,
  eventOf,
  settleDueCalls,
} from '#business/callbacks/index';
import { aBooking, TUESDAY_AT_3 } from '../support/a-booking.ts';
import { createInMemoryCallbackBook } from '../support/in-memory-callbacks.ts';
import { createStorage } from './storage.ts';

const storage = createStorage();
afterAll(storage.close);

interface Desk {
  readonly book: CallbackBook;
  events(bookingId: string): Promise<number>;
  hasCase(caseId: string): Promise<boolean>;
}

async function onDynamoDb(): Promise<Desk> {
  const { client, tables } = await storage.open();
  const patience = { delay: (ms: number) => new Promise((done) => setTimeout(done, ms)), random: Math.random };
  return {
    book: createDynamoCallbackBook(client, tables, patience),
    async events(bookingId) {
      const query = new QueryCommand({
        TableName: tables.events,
        KeyConditionExpression: '#aggregate = :booking',
        ExpressionAttributeNames: { '#aggregate': 'aggregate' },
        ExpressionAttributeValues: { ':booking': `CALLBACK#${bookingId}` },
      });
      return (await client.send(query)).Count ?? 0;
    },
    hasCase: async (caseId) =>
      (await client.send(new GetCommand({ TableName: tables.cases, Key: { caseId } }))).Item !== undefined,
  };
}

function inMemory(): Promise<Desk> {
  const { book, events, cases } = createInMemoryCallbackBook();
  return Promise.resolve({
    book,
    events: (id) => Promise.resolve(events.filter(({ aggregate }) => aggregate === `CALLBACK#${id}`).length),
    hasCase: (caseId) => Promise.resolve(cases.some((one) => one.caseId === caseId)),
  });
}

/** Each test takes slots of a month of its own. */
let months = 0;
const anotherMonth = () => TUESDAY_AT_3 + ++months * 31 * 86_400;

const aNewBooking = (at: number, fields: Partial<Booking> = {}): Booking =>
  aBooking({
    bookingId: randomUUID(),
    phoneHash: randomUUID(),
    startsAtEpochSeconds: at,
    context: { ...aBooking().context, conversationId: randomUUID() },
    next: { what: 'call', atEpochSeconds: at },
    ...fields,
  });
const booked = (booking: Booking, agents = 1, mostOpen = 2) => ({
  booking,
  agents,
  mostOpen,
  event: eventOf('callback-booked', booking, { eventId: randomUUID(), nowEpochSeconds: TUESDAY_AT_3 }),
});

describe.each([
  ['DynamoDB', onDynamoDb],
  ['memory', inMemory],
])('a book of calls in %s', (_, open) => {
  it('gives the last place to one of fifty who want it at once', async () => {
    const { book, events } = await open();
    const at = anotherMonth();
    await book.book(booked(aNewBooking(at), 2));
    const wishes = Array.from({ length: 50 }, () => aNewBooking(at));

    const outcomes = await Promise.all(wishes.map((wish) => book.book(booked(wish, 2))));

    const winners = wishes.filter((__, index) => outcomes[index]?.kind === 'booked');
    expect(winners).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'full')).toHaveLength(49);
    expect(await book.takenBetween(at, at)).toEqual(new Map([[at, 2]]));
    const told = await Promise.all(wishes.map(({ bookingId }) => events(bookingId)));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('makes one booking of any number of the same', async () => {
    const { book } = await open();
    const booking = aNewBooking(anotherMonth());
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => book.book(booked(booking, 3))));

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 'already-booked'),
      'booked',
    ]);
    expect(await book.takenBetween(booking.startsAtEpochSeconds, booking.startsAtEpochSeconds)).toEqual(
      new Map([[booking.startsAtEpochSeconds, 1]]),
    );
    expect(await book.find(booking.bookingId)).toEqual(booking);
  });

  it('keeps to the number of open calls of a phone, until one is cancelled', async () => {
    const { book } = await open();
    const at = anotherMonth();
    const [first, second, third] = [0, 1800, 3600].map((later) =>
      aNewBooking(at + later, { phoneHash: `phone ${at}` }),
    );
    if (!first || !second || !third) throw new Error('There are three.');
    const ports = { book, newEventId: () => randomUUID() };

    await book.book(booked(second));
    await book.book(booked(first));
    expect(await book.book(booked(third))).toEqual({ kind: 'too-many' });
    expect(await book.findOf(`PHONE#phone ${at}`)).toEqual([first, second]);
    expect((await cancelCall(first.bookingId, TUESDAY_AT_3, ports)).kind).toBe('cancelled');
    expect(await book.book(booked(third))).toEqual({ kind: 'booked' });
    expect(await book.takenBetween(at, at + 3600)).toEqual(
      new Map([
        [at, 0],
        [at + 1800, 1],
        [at + 3600, 1],
      ]),
    );
  });

  it('takes one of two steps from the same state', async () => {
    const { book, events } = await open();
    const at = anotherMonth();
    const before = aNewBooking(at);
    await book.book(booked(before));
    const move = (later: number) =>
      book.change({ before, after: { ...before, startsAtEpochSeconds: at + later, version: 2 }, agents: 1 });

    const outcomes = await Promise.all([move(1800), move(3600)]);

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'changed-meanwhile']);
    const taken = await book.takenBetween(at, at + 3600);
    expect([...taken.values()].sort()).toEqual([0, 1]);
    expect(await events(before.bookingId)).toBe(1);
  });

  it('moves a call to no slot that is full', async () => {
    const { book } = await open();
    const at = anotherMonth();
    const [before, other] = [aNewBooking(at), aNewBooking(at + 1800)];
    await book.book(booked(before));
    await book.book(booked(other));

    const after = { ...before, startsAtEpochSeconds: at + 1800, version: 2 };
    expect(await book.change({ before, after, agents: 1 })).toEqual({ kind: 'full' });
    expect(await book.find(before.bookingId)).toEqual(before);
  });

  it('puts a due call into the queue once, however many sweeps see it', async () => {
    const { book, hasCase } = await open();
    // Earlier than what other tests left due.
    const booking = aNewBooking(1_000_000 + ++months * 1800);
    await book.book(booked(booking));
    const ports = {
      book,
      newEventId: () => randomUUID(),
      caseIdFor: (id: string, attempt: string) => `${id} ${attempt}`,
    };
    const now = booking.startsAtEpochSeconds;

    const swept = await Promise.all([
      settleDueCalls(now, ports),
      settleDueCalls(now, ports),
      settleDueCalls(now, ports),
    ]);

    expect(swept.flat().filter((outcome) => outcome === 'put-in-queue')).toHaveLength(1);
    expect(await hasCase(`${booking.bookingId} attempt-1`)).toBe(true);
    expect((await book.find(booking.bookingId))?.state).toBe('due');
    expect(await book.listDue(now, 10)).toEqual([]);
  });

  it('books by the rules of the house, with all of it', async () => {
    const { book } = await open();
    const { phone, phoneHash, timeZone, context } = aNewBooking(0);
    const at = TUESDAY_AT_3 + 7 * 86_400 * ++months;
    const ports = { book, timeZone: 'America/New_York', newEventId: () => randomUUID() };
    const wish = { startsAtEpochSeconds: at, phone, phoneHash, timeZone, context };
    const id = randomUUID();

    expect((await bookCall(wish, id, at - 86_400, ports)).kind).toBe('booked');
    expect((await bookCall(wish, id, at - 86_400, ports)).kind).toBe('booked');
    expect(await book.findOf(`PHONE#${phoneHash}`)).toHaveLength(1);
  });
});

it('tries again what collided with another transaction', async () => {
  const { client, tables } = await storage.open();
  let collisions = 3;
  const colliding = {
    send: (command: object) => {
      if (command.constructor.name !== 'TransactWriteCommand' || collisions-- <= 0)
        return client.send(command as never);
      const reasons = [{ Code: 'None' }, { Code: 'TransactionConflict' }];
      return Promise.reject(
        Object.assign(new Error(), { name: 'TransactionCanceledException', CancellationReasons: reasons }),
      );
    },
  };
  const waits: number[] = [];
  const patience = { delay: (ms: number) => Promise.resolve(waits.push(ms)), random: () => 0.5 };
  const book = createDynamoCallbackBook(colliding as never, tables, patience);

  expect(await book.book(booked(aNewBooking(anotherMonth())))).toEqual({ kind: 'booked' });
  expect(waits).toEqual([10, 20, 40]);
});
