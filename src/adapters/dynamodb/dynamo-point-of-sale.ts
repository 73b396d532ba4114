import {
  type DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { isDeepStrictEqual } from 'node:util';
import type { PointOfSale, Reservation, ReservationName, Reserved, Settled } from '#business/point-of-sale/index';
import { callDynamo } from './errors.ts';
import { createDynamoProductRepository } from './dynamo-product-repository.ts';
import { refusalOf, REFUSED } from './refusal-of.ts';
import { decodeReservation, mergedLines, reservationKey, type StoredReservation } from './reservation-item.ts';
import { type Patience, retryConflicts } from './retry-conflicts.ts';
import { letGo, holdBack, takeOut } from './stock-updates.ts';

interface Tables {
  readonly products: string;
  readonly conversations: string;
}
type Items = NonNullable<TransactWriteCommandInput['TransactItems']>;

/**
 * The shop's own tables as its till and warehouse. A record of each reservation says who owns it and what it holds:
 *
 *   (none) ─► held ─┬─► released    the record and the stock of every product change in one transaction, so that a
 *                   └─► sold        repeated call finds the record and takes nothing twice
 */
export function createDynamoPointOfSale(
  client: DynamoDBDocumentClient,
  tables: Tables,
  patience: Patience,
): PointOfSale {
  const products = createDynamoProductRepository(client, tables.products);

  const write = (operation: string, TransactItems: Items) =>
    retryConflicts(
      () => refusalOf(operation, () => client.send(new TransactWriteCommand({ TransactItems }))),
      patience,
    );

  async function find(reservationId: string): Promise<StoredReservation | undefined> {
    const { Item } = await callDynamo('Reading a reservation', () =>
      client.send(
        new GetCommand({ TableName: tables.conversations, Key: reservationKey(reservationId), ConsistentRead: true }),
      ),
    );
    return Item && decodeReservation(Item);
  }

  async function reserve({ reservationId, owner, lines: asked }: Reservation): Promise<Reserved> {
    const lines = mergedLines(asked);
    const [found, earlier] = await Promise.all([products.findBySkus(lines.map(({ sku }) => sku)), find(reservationId)]);
    if (earlier) return sameAs(earlier, owner, lines);
    const unknown = lines.filter(({ sku }) => !found.some((product) => product.sku === sku));
    if (unknown.length > 0) return { kind: 'unknown-product', skus: unknown.map(({ sku }) => sku) };

    const goods = new Set(found.filter(({ kind }) => kind === 'goods').map(({ sku }) => sku));
    const held = lines.filter(({ sku }) => goods.has(sku));
    const isNew = 'attribute_not_exists(#key)';
    const Put = {
      TableName: tables.conversations,
      Item: { ...reservationKey(reservationId), owner, state: 'held', lines, held },
      ConditionExpression: isNew,
      ExpressionAttributeNames: { '#key': 'key' },
    };
    const refusal = await write('Reserving stock', [{ Put }, ...held.map((line) => holdBack(tables.products, line))]);
    if (!refusal) return { kind: 'reserved' };
    const meanwhile = refusal[0] === REFUSED.condition ? await find(reservationId) : undefined;
    if (meanwhile) return sameAs(meanwhile, owner, lines);
    const short = held.filter((_, index) => refusal[index + 1] === REFUSED.condition);
    return { kind: 'out-of-stock', skus: short.map(({ sku }) => sku) };
  }

  async function settle({ reservationId, owner }: ReservationName, to: 'released' | 'sold'): Promise<Settled> {
    const earlier = await find(reservationId);
    if (!earlier || earlier.owner !== owner) return { kind: 'not-found' };
    if (earlier.state !== 'held') return { kind: earlier.state === to ? 'done' : 'settled-otherwise' };
    const isStillHeld = '#state = :held AND #owner = :owner';
    const Update = {
      TableName: tables.conversations,
      Key: reservationKey(reservationId),
      UpdateExpression: 'SET #state = :to',
      ConditionExpression: isStillHeld,
      ExpressionAttributeNames: { '#state': 'state', '#owner': 'owner' },
      ExpressionAttributeValues: { ':held': 'held', ':owner': owner, ':to': to },
    };
    const change = to === 'sold' ? takeOut : letGo;
    const refusal = await write('Settling a reservation', [
      { Update },
      ...earlier.held.map((line) => change(tables.products, line)),
    ]);
    if (!refusal) return { kind: 'done' };
    const meanwhile = await find(reservationId);
    return { kind: meanwhile?.state === to ? 'done' : 'settled-otherwise' };
  }

  return {
    async stock(sku) {
      const product = await products.findBySku(sku);
      return product?.kind === 'goods' ? { onHand: product.stockOnHand, reserved: product.stockReserved } : undefined;
    },
    reserve,
    release: (name) => settle(name, 'released'),
    registerSale: (name) => settle(name, 'sold'),
  };
}

/** A repeated call finds its own reservation; anything else under the id is somebody's. */
function sameAs(stored: StoredReservation, owner: string, lines: Reservation['lines']): Reserved {
  const isSame = stored.state === 'held' && stored.owner === owner && isDeepStrictEqual(stored.lines, [...lines]);
  return { kind: isSame ? 'reserved' : 'id-taken' };
}
