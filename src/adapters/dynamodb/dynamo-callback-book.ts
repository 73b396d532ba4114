import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { type CallbackBook, isOpen } from '#business/callbacks/index';
import { bookingKey, decodeBooking, DUE, holderKey, slotKey } from './callback-item.ts';
import { type CallbackTables, type CallbackWrite, toBookWrites, toChangeWrites } from './callback-writes.ts';
import { callDynamo, StorageUnavailableError } from './errors.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';

type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

/** Keeps calls in a table of their own: bookings, each slot's places taken, and the open calls of each holder. */
export function createDynamoCallbackBook(
  client: DynamoDBDocumentClient,
  tables: CallbackTables,
  patience: Patience,
): CallbackBook {
  const TableName = tables.callbacks;

  async function read(Key: Record<string, string>) {
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    return (await callDynamo('Reading a callback', () => client.send(get))).Item;
  }
  const find: CallbackBook['find'] = async (bookingId) => {
    const item = await read(bookingKey(bookingId));
    return item && decodeBooking(item);
  };
  /** What the first refused write means, or undefined when all was written. */
  async function write(operation: string, writes: readonly CallbackWrite[]) {
    const TransactItems = writes.map((one) => one.write) as Items;
    const refusal = await retryConflicts(
      () => refusalOf(operation, () => client.send(new TransactWriteCommand({ TransactItems }))),
      patience,
    );
    if (!refusal) return undefined;
    const first = writes.find((_, index) => refusal[index] === REFUSED.condition);
    if (!first || first.refusal === 'impossible') throw new StorageUnavailableError(operation, { cause: refusal });
    return first.refusal;
  }

  return {
    find,

    async findOf(holder) {
      const ids = [...((await read(holderKey(holder)))?.['bookings'] as ReadonlySet<string> | undefined ?? [])];
      const found = await Promise.all(ids.map(find));
      return found
        .flatMap((booking) => (booking && isOpen(booking.state) ? [booking] : []))
        .sort((one, other) => one.startsAtEpochSeconds - other.startsAtEpochSeconds);
    },

    async takenBetween(from, to) {
      const counters = await Promise.all(
        monthsBetween(from, to).map((month) => readCounters({ client, TableName, month, from, to })),
      );
      return new Map(counters.flat());
    },

    async book(booking) {
      const refusal = await write('Booking a call', toBookWrites(tables, booking));
      if (!refusal) return { kind: 'booked' };
      if (refusal === 'full' || refusal === 'too-many') return { kind: refusal };
      const known = await find(booking.booking.bookingId);
      if (!known) throw new StorageUnavailableError('Booking a call', { cause: refusal });
      return { kind: 'already-booked', booking: known };
    },

    async change(change) {
      const refusal = await write('Changing a call', toChangeWrites(tables, change));
      if (!refusal) return { kind: 'changed' };
      return { kind: refusal === 'full' ? 'full' : 'changed-meanwhile' };
    },

    async listDue(nowEpochSeconds, limit) {
      const query = new QueryCommand({
        TableName,
        IndexName: 'due',
        KeyConditionExpression: 'due = :due AND dueAtEpochSeconds <= :now',
        ExpressionAttributeValues: { ':due': DUE, ':now': nowEpochSeconds },
        Limit: limit,
      });
      const { Items = [] } = await callDynamo('Listing callbacks', () => client.send(query));
      return Items.map(({ bookingId }) => String(bookingId));
    },
  };
}

interface Stretch {
  readonly client: DynamoDBDocumentClient;
  readonly TableName: string;
  readonly month: string;
  readonly from: number;
  readonly to: number;
}

/** A month has fewer slots than fit into one answer. */
async function readCounters({ client, TableName, month, from, to }: Stretch): Promise<(readonly [number, number])[]> {
  const query = new QueryCommand({
    TableName,
    ConsistentRead: true,
    KeyConditionExpression: '#key = :month AND #item BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#key': 'key', '#item': 'item' },
    ExpressionAttributeValues: { ':month': month, ':from': slotKey(from).item, ':to': slotKey(to).item },
  });
  const { Items = [] } = await callDynamo('Reading slots', () => client.send(query));
  return Items.map(({ item, taken }) => [Date.parse(String(item)) / 1000, Number(taken)] as const);
}

const LONGEST_STEP_SECONDS = 27 * 86_400;

/** The partitions that hold the counters of a stretch of time. */
function monthsBetween(from: number, to: number): readonly string[] {
  const steps = Math.max(0, Math.ceil((to - from) / LONGEST_STEP_SECONDS));
  const instants = [...Array.from({ length: steps }, (_, step) => from + step * LONGEST_STEP_SECONDS), to];
  return [...new Set(instants.map((instant) => slotKey(instant).key))];
}

