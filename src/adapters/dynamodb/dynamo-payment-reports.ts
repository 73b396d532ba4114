import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { type Payment, PAYMENT_STATES, type PaymentReports, statesBefore } from '#business/payments/index';
import { callDynamo, StorageUnavailableError } from './errors.ts';
import { parseItem } from './parse-item.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';

const DAY_SECONDS = 86_400;
/** Longer than a provider goes on telling what it wasn't heard for. */
const EVENT_KEPT_SECONDS = 30 * DAY_SECONDS;
/** Longer than a purchase may stay unsettled. */
const REPORT_KEPT_SECONDS = 90 * DAY_SECONDS;

const amount = z.int().check(z.nonnegative());
const reportSchema = z.object({
  paymentId: z.string(),
  idempotencyKey: z.string(),
  state: z.enum(PAYMENT_STATES),
  amountMinor: amount,
  capturedMinor: amount,
  refundedMinor: amount,
  currency: z.string(),
});
const lifetimeSchema = z.object({ expiresAtEpochSeconds: z.int() });

const eventKey = (eventId: string) => ({ key: `EVENT#${eventId}` });
const reportKey = (idempotencyKey: string) => ({ key: `REPORT#${idempotencyKey}` });

/**
 * What providers told, in two kinds of items: `REPORT#<key of the authorization>` and `EVENT#<id>`.
 *
 *   event ─► asked what the payment is ─► one transaction: the event is new, and the report goes forward
 */
export function createDynamoPaymentReports(client: DynamoDBDocumentClient, tableName: string): PaymentReports {
  async function read(Key: { readonly key: string }, now: number) {
    const { Item } = await callDynamo('Reading a report of a payment', () =>
      client.send(new GetCommand({ TableName: tableName, Key, ConsistentRead: true })),
    );
    return Item && parseItem('payments', lifetimeSchema, Item).expiresAtEpochSeconds > now ? Item : undefined;
  }

  return {
    isHandled: async (eventId, now) => (await read(eventKey(eventId), now)) !== undefined,

    async record(payment, eventId, now) {
      const TransactItems = [newEvent(tableName, eventId, now), forward(tableName, payment, now)];
      const refusal = await refusalOf('Keeping a report of a payment', () =>
        client.send(new TransactWriteCommand({ TransactItems })),
      );
      if (!refusal) return { kind: 'recorded' };
      if (refusal.includes(REFUSED.condition)) return { kind: 'outdated' };
      // Somebody else is writing the same: the provider tells again, and then it is known what they wrote.
      throw new StorageUnavailableError('Keeping a report of a payment', { cause: refusal });
    },

    async find(idempotencyKey, now) {
      const item = await read(reportKey(idempotencyKey), now);
      return item && parseItem('payments', reportSchema, item);
    },
  };
}

function newEvent(TableName: string, eventId: string, now: number) {
  const isNew = 'attribute_not_exists(#key)';
  const Item = { ...eventKey(eventId), expiresAtEpochSeconds: now + EVENT_KEPT_SECONDS };
  return { Put: { TableName, Item, ConditionExpression: isNew, ExpressionAttributeNames: { '#key': 'key' } } };
}

/** A state never goes back, nor do the amounts that were taken and given back. */
function forward(TableName: string, payment: Payment, now: number) {
  const states = [payment.state, ...statesBefore(payment.state)];
  const names = states.map((_, index) => `:state${index}`);
  const isFirst = 'attribute_not_exists(#key)';
  const isLater = `#state IN (${names.join(', ')}) AND capturedMinor <= :captured AND refundedMinor <= :refunded`;
  return {
    Put: {
      TableName,
      Item: { ...reportKey(payment.idempotencyKey), ...payment, expiresAtEpochSeconds: now + REPORT_KEPT_SECONDS },
      ConditionExpression: `${isFirst} OR (${isLater})`,
      ExpressionAttributeNames: { '#key': 'key', '#state': 'state' },
      ExpressionAttributeValues: {
        ...Object.fromEntries(names.map((name, index) => [name, states[index]])),
        ':captured': payment.capturedMinor,
        ':refunded': payment.refundedMinor,
      },
    },
  };
}
