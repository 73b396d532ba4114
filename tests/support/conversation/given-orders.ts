import { randomUUID } from 'node:crypto';
import { createDynamoOrderRepository } from '#adapters/dynamodb/dynamo-order-repository';
import { createDynamoProductRepository } from '#adapters/dynamodb/dynamo-product-repository';
import { createDynamoReturnBook } from '#adapters/dynamodb/dynamo-return-book';
import { newEventId } from '#adapters/node-crypto/new-event-id';
import { type CarrierFact, moveReturn } from '#business/returns/index';
import { dayAt } from '#platform/clock';
import { createDocumentClient } from '../../../src/functions/document-client.ts';
import type { GivenOrder } from './case.ts';

const table = (name: string): string => process.env[`${name}_TABLE_NAME`] ?? '';
const now = (): number => Math.floor(Date.now() / 1000);
const daysAgo = (days: number): string => dayAt(now() - days * 86_400, 'America/New_York');
const SHIPMENT = { carrier: 'UPS', trackingNumber: '1Z999AA10123456784' } as const;

/** Puts a delivered order, or one on its way, into the test stack's tables: a customer's who has another order there. */
export async function giveOrder({ number, of, delivered, lines, isUnpaid, isShipped }: GivenOrder): Promise<void> {
  const client = createDocumentClient();
  const orders = createDynamoOrderRepository(client, table('ORDERS'));
  const products = createDynamoProductRepository(client, table('PRODUCTS'));
  const like = await orders.findByNumber(of);
  if (!like) throw new Error(`There is no order ${of}.`);
  const found = await products.findBySkus(lines.map(([sku]) => sku));
  const bought = lines.map(([sku, quantity, unitPriceMinor]) => {
    const { name, category } = found.find((product) => product.sku === sku) ?? { name: sku, category: 'Home' };
    return { sku, name, category, quantity, unitPriceMinor };
  });
  const paid = bought.reduce((sum, line) => sum + line.quantity * line.unitPriceMinor, 0);
  const { customerId, contactEmailHash, currency } = like;
  await orders.save({
    ...{ orderNumber: number, customerId, contactEmailHash, currency, lines: bought },
    ...(!isUnpaid && { paymentId: `sandbox-paid-${String(paid)}-${number}` }),
    placedAtIso: new Date((now() - (delivered + 5) * 86_400) * 1000).toISOString(),
    ...(isShipped
      ? { status: 'shipped', expectedOn: daysAgo(delivered) }
      : { status: 'delivered', deliveredOn: daysAgo(delivered) }),
    shipment: { ...SHIPMENT, shippedOn: daysAgo(delivered + 2) },
  });
  client.destroy();
}

const labelOf = (rma: string, kind: CarrierFact['kind']) =>
  kind === 'label-sent' ? { labelKey: `labels/${rma}.pdf` } : {};

/** What carrier or warehouse tell of the first order's return, if they tell anything. */
export async function tellOfReturn(
  [order]: readonly GivenOrder[],
  kind: CarrierFact['kind'] | undefined,
): Promise<void> {
  if (!order || !kind) return;
  const client = createDocumentClient();
  const tables = { orders: table('ORDERS'), customers: table('CUSTOMERS'), events: table('EVENTS') };
  const patience = { delay: () => Promise.resolve(), random: () => 0 };
  const book = createDynamoReturnBook(client, tables, patience);
  for (const { rma, state } of await book.listOfOrder(order.number))
    if (state !== 'cancelled')
      await moveReturn(
        { book, newEventId },
        { rma },
        { eventId: randomUUID(), kind, ...labelOf(rma, kind), nowEpochSeconds: now() },
      );
  client.destroy();
}
