import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { FactReceipt, OrderBook, OrderChange } from '#business/orders/index';
import { createDynamoOrderRepository } from './dynamo-order-repository.ts';
import { callDynamo } from './errors.ts';
import { toEventItem } from './event-item.ts';
import { AWAITED, encodeOrder } from './order-item.ts';
import { decodeParcelName, parcelKey, parcelName } from './parcel-name.ts';
import { parseItem } from './parse-item.ts';
import { refusalOf } from './refusal-of.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { ITEM } from './table-keys.ts';

interface Tables {
  readonly orders: string;
  readonly events: string;
}
type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const DAY_SECONDS = 86_400;
/** Longer than anybody goes on telling what wasn't answered. */
const FACT_KEPT_SECONDS = 90 * DAY_SECONDS;

const factSchema = z.object({ payloadHash: z.string(), expiresAtEpochSeconds: z.int() });
/** No order has such a number: a fact is known by its id whichever order it is about. */
const factKey = (eventId: string) => ({ orderNumber: `FACT#${eventId}`, item: ITEM.orderFact });

/**
 * Changes orders by what is told of them:
 *
 *   orders  the fact wasn't taken before                  ─► taken ┐ one transaction
 *   orders  the order as it was read, or a free number ─► changed │
 *   orders                    which order its parcel was sent for │
 *   events                                         put its events ┘
 */
export function createDynamoOrderBook(client: DynamoDBDocumentClient, tables: Tables, patience: Patience): OrderBook {
  const orders = createDynamoOrderRepository(client, tables.orders);

  async function findFact(eventId: string, now: number) {
    const get = new GetCommand({ TableName: tables.orders, Key: factKey(eventId), ConsistentRead: true });
    const { Item } = await callDynamo('Reading what was told of an order', () => client.send(get));
    const fact = Item && parseItem('orders', factSchema, Item);
    return fact && fact.expiresAtEpochSeconds > now ? { payloadHash: fact.payloadHash } : undefined;
  }

  return {
    find: (orderNumber) => orders.findByNumber(orderNumber),

    async numberOfParcel(trackingNumber) {
      const get = new GetCommand({ TableName: tables.orders, Key: parcelKey(trackingNumber), ConsistentRead: true });
      const { Item } = await callDynamo('Reading whose a parcel is', () => client.send(get));
      return Item && decodeParcelName(Item);
    },

    async read(orderNumber, eventId, now) {
      const [order, taken] = await Promise.all([orders.findByNumber(orderNumber), findFact(eventId, now)]);
      return { ...(order && { order }), ...(taken && { taken }) };
    },

    async write(change, receipt) {
      const TransactItems = [
        ...(receipt ? [takeFact(tables.orders, receipt)] : []),
        ...(change ? changeOrder(tables, change) : []),
      ];
      const write = new TransactWriteCommand({ TransactItems });
      const refusal = await retryConflicts(() => refusalOf('Changing an order', () => client.send(write)), patience);
      return refusal ? 'too-late' : 'written';
    },

    async listAwaited(beforeDay, atMost) {
      const query = new QueryCommand({
        TableName: tables.orders,
        IndexName: 'awaited-orders',
        KeyConditionExpression: 'awaited = :awaited AND expectedOn < :day',
        ExpressionAttributeValues: { ':awaited': AWAITED, ':day': beforeDay },
        Limit: atMost,
      });
      const { Items = [] } = await callDynamo('Listing awaited orders', () => client.send(query));
      return Items.map(({ orderNumber }) => String(orderNumber));
    },
  };
}

function takeFact(TableName: string, { eventId, payloadHash, nowEpochSeconds: now }: FactReceipt): Write {
  const isNew = 'attribute_not_exists(orderNumber)';
  const isOver = 'expiresAtEpochSeconds <= :now';
  const Item = { ...factKey(eventId), payloadHash, expiresAtEpochSeconds: now + FACT_KEPT_SECONDS };
  return {
    Put: {
      TableName,
      Item,
      ConditionExpression: `${isNew} OR ${isOver}`,
      ExpressionAttributeValues: { ':now': now },
    },
  };
}

function changeOrder(tables: Tables, { before, after, events }: OrderChange): readonly Write[] {
  const order = { TableName: tables.orders, Item: encodeOrder(after), ...conditionOf(before) };
  const named = parcelName(after, before);
  return [
    { Put: order },
    ...(named ? [{ Put: { TableName: tables.orders, Item: named } }] : []),
    ...events.map((event) => ({ Put: { TableName: tables.events, Item: toEventItem(event) } })),
  ];
}

/** Whoever changes an order counts its version on; one that nobody has changed has none. */
function conditionOf(before: OrderChange['before']) {
  if (!before) return { ConditionExpression: 'attribute_not_exists(orderNumber)' };
  const { version, status } = before;
  const isAsRead = version === undefined ? 'attribute_not_exists(version)' : 'version = :before';
  const isWhereItWas = '#status = :status';
  return {
    ConditionExpression: `${isAsRead} AND ${isWhereItWas}`,
    ExpressionAttributeNames: { '#status': 'status' },
    ExpressionAttributeValues: { ':status': status, ...(version !== undefined && { ':before': version }) },
  };
}
