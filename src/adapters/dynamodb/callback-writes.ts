import { type Booking, type BookingChange, holdersOf, isOpen, type NewBooking } from '#business/callbacks/index';
import { encodeBooking, holderKey, slotKey } from './callback-item.ts';
import { encodeCase } from './case-item.ts';
import { toEventItem } from './event-item.ts';

export interface CallbackTables {
  readonly callbacks: string;
  readonly events: string;
  readonly cases: string;
}

/** Each write of a transaction with what its refusal means. */
export interface CallbackWrite {
  readonly refusal: 'exists' | 'changed-meanwhile' | 'full' | 'too-many' | 'impossible';
  readonly write: object;
}

/**
 * A new booking as one transaction:
 *
 *   callbacks  the booking, which is new
 *   callbacks  its slot's counter, which is below the slot's places ─► one more
 *   callbacks  the open calls of each holder, which are fewer than allowed ─► this one, too
 *   events     that it is booked
 */
export function toBookWrites(
  tables: CallbackTables,
  { booking, agents, mostOpen, event }: NewBooking,
): CallbackWrite[] {
  const { callbacks: TableName } = tables;
  const isNew = 'attribute_not_exists(#key)';
  return [
    {
      refusal: 'exists',
      write: {
        Put: {
          TableName,
          Item: encodeBooking(booking),
          ConditionExpression: isNew,
          ExpressionAttributeNames: { '#key': 'key' },
        },
      },
    },
    takePlace(TableName, booking, agents),
    ...holdersOf(booking).map((holder) => join(TableName, holder, booking, mostOpen)),
    { refusal: 'impossible', write: { Put: { TableName: tables.events, Item: toEventItem(event) } } },
  ];
}

/**
 * One step of a booking as one transaction:
 *
 *   callbacks  the booking as it was read ─► as it is to be
 *   callbacks  the slot that it leaves: one fewer; the slot that it takes: below its places ─► one more
 *   callbacks  once it is over: it leaves the open calls of its holders
 *   events     what has happened
 *   cases      the task that it becomes
 */
export function toChangeWrites(tables: CallbackTables, change: BookingChange): CallbackWrite[] {
  const { before, after, agents, event, opens } = change;
  const { callbacks: TableName } = tables;
  const isMoved = before.startsAtEpochSeconds !== after.startsAtEpochSeconds;
  const isGivenBack = isMoved || (after.state === 'cancelled' && before.state === 'booked');
  return [
    replace(TableName, before, after),
    ...(isGivenBack ? [givePlaceBack(TableName, before)] : []),
    ...(isMoved ? [takePlace(TableName, after, agents ?? 0)] : []),
    ...(isOpen(after.state) ? [] : holdersOf(after).map((holder) => leave(TableName, holder, after))),
    ...(event
      ? [{ refusal: 'impossible' as const, write: { Put: { TableName: tables.events, Item: toEventItem(event) } } }]
      : []),
    ...(opens
      ? [{ refusal: 'impossible' as const, write: { Put: { TableName: tables.cases, Item: encodeCase(opens) } } }]
      : []),
  ];
}

function replace(TableName: string, before: Booking, after: Booking): CallbackWrite {
  const isAsRead = '#version = :version';
  return {
    refusal: 'changed-meanwhile',
    write: {
      Put: {
        TableName,
        Item: encodeBooking(after),
        ConditionExpression: isAsRead,
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':version': before.version },
      },
    },
  };
}

function takePlace(TableName: string, booking: Booking, agents: number): CallbackWrite {
  const hasRoom = agents > 0 ? '(attribute_not_exists(taken) OR taken < :agents)' : 'taken < :agents';
  return {
    refusal: 'full',
    write: {
      Update: {
        TableName,
        Key: slotKey(booking.startsAtEpochSeconds),
        UpdateExpression: 'ADD taken :one SET expiresAtEpochSeconds = :end',
        ConditionExpression: hasRoom,
        ExpressionAttributeValues: { ':one': 1, ':agents': agents, ':end': booking.expiresAtEpochSeconds },
      },
    },
  };
}

const givePlaceBack = (TableName: string, booking: Booking): CallbackWrite => ({
  refusal: 'impossible',
  write: {
    Update: {
      TableName,
      Key: slotKey(booking.startsAtEpochSeconds),
      UpdateExpression: 'ADD taken :one',
      ExpressionAttributeValues: { ':one': -1 },
    },
  },
});

function join(
  TableName: string,
  holder: string,
  { bookingId, expiresAtEpochSeconds: end }: Booking,
  mostOpen: number,
): CallbackWrite {
  const hasFewer = '(attribute_not_exists(bookings) OR size(bookings) < :most)';
  return {
    refusal: 'too-many',
    write: {
      Update: {
        TableName,
        Key: holderKey(holder),
        UpdateExpression: 'ADD bookings :booking SET expiresAtEpochSeconds = :end',
        ConditionExpression: hasFewer,
        ExpressionAttributeValues: { ':booking': new Set([bookingId]), ':most': mostOpen, ':end': end },
      },
    },
  };
}

const leave = (TableName: string, holder: string, { bookingId }: Booking): CallbackWrite => ({
  refusal: 'impossible',
  write: {
    Update: {
      TableName,
      Key: holderKey(holder),
      UpdateExpression: 'DELETE bookings :booking',
      ExpressionAttributeValues: { ':booking': new Set([bookingId]) },
    },
  },
});
