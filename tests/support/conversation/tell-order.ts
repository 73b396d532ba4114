import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { type OrderFactType, takeFact, type ToldFact } from '#business/orders/index';
import { createDocumentClient } from '../../../src/functions/document-client.ts';
import { createOrderBook } from '../../../src/functions/order-book.ts';

export interface OrderNews {
  readonly order: string;
  readonly type: OrderFactType;
  /** Days from today, such as 3 or -1. */
  readonly expectedIn?: number | undefined;
  /** Hours from now in which it comes. */
  readonly hours?: readonly [from: number, to: number] | undefined;
  readonly trackingNumber?: string | undefined;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * A carrier tells something of an order while the conversation runs.
 *
 * @returns what makes the order again what it was before
 */
export async function tellOrder(news: OrderNews): Promise<() => Promise<void>> {
  const client = createDocumentClient();
  const book = createOrderBook(client);
  const orders = createDynamoOrderRepository(client, process.env['ORDERS_TABLE_NAME'] ?? '');
  const before = await book.find(news.order);
  const now = Date.now();
  const taken = await takeFact(toFact(news, now), Math.floor(now / 1000), { book, newEventId });
  if (taken.kind !== 'changed') throw new Error(`Telling of order ${news.order} came to nothing: ${taken.kind}.`);
  return async () => {
    if (before) await orders.save(before);
    client.destroy();
  };
}

function toFact({ order, type, expectedIn, hours, trackingNumber }: OrderNews, now: number): ToldFact {
  const at = (ms: number) => new Date(ms).toISOString();
  const data = {
    ...(expectedIn !== undefined && { expectedOn: at(now + expectedIn * DAY_MS).slice(0, 10) }),
    ...(hours && { window: { fromIso: at(now + hours[0] * HOUR_MS), toIso: at(now + hours[1] * HOUR_MS) } }),
    ...(trackingNumber !== undefined && { carrier: 'UPS', trackingNumber }),
    ...(type === 'delayed' && { reason: 'snow on the road' }),
  };
  const eventId = newEventId(now);
  const occurred = { occurredAtIso: at(now), occurredOn: at(now).slice(0, 10) };
  return { eventId, orderNumber: order, type, ...occurred, data, payloadHash: eventId } as ToldFact;
}
