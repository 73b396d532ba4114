import {
  type DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { CallbackBook } from '#business/callbacks/index';
import { DUE } from './callback-item.ts';
import { type CallbackTables, type CallbackWrite, toBookWrites, toChangeWrites } from './callback-writes.ts';
import { createDynamoCallbackReader } from './dynamo-callback-reader.ts';
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

  const reader = createDynamoCallbackReader(client, TableName);
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
    ...reader,

    async book(booking) {
      const refusal = await write('Booking a call', toBookWrites(tables, booking));
      if (!refusal) return { kind: 'booked' };
      if (refusal === 'full' || refusal === 'too-many') return { kind: refusal };
      const known = await reader.find(booking.booking.bookingId);
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
