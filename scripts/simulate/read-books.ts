import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { readEntry } from '#adapters/dynamodb/consent-item';
import { everyEvent } from '#adapters/dynamodb/dynamo-every-event';
import { fromConversationItem } from '#adapters/dynamodb/insights-item';
import { decodePurchase } from '#adapters/dynamodb/purchase-item';
import { parseSandboxPayment } from '#adapters/sandbox/sandbox-payment';
import { conversationOf, type ConversationState, NEW_CONVERSATION, withEvent } from '#business/insights/index';
import type { ConsentEntry } from '#business/consents/index';
import type { ShopEvent } from '#business/events/index';
import type { Payment } from '#business/payments/index';
import type { Purchase } from '#business/purchases/index';
import { tableName } from '../shared/deployment-names.ts';
import type { Books, Stock } from './laws/books.ts';

/** Whose books are read. */
interface Ours {
  readonly conversationIds: ReadonlySet<string>;
  readonly stockBefore: Stock;
}

/** The shop's tables, as far as a simulation looks at them. */
export function createBookReader(client: DynamoDBDocumentClient, stage: string) {
  async function* scan(table: Parameters<typeof tableName>[1], prefix?: Readonly<Record<string, string>>) {
    const [[attribute, start] = []] = Object.entries(prefix ?? {});
    const filter = attribute !== undefined && {
      FilterExpression: 'begins_with(#attribute, :start)',
      ExpressionAttributeNames: { '#attribute': attribute },
      ExpressionAttributeValues: { ':start': start },
    };
    const query = { TableName: tableName(stage, table), ConsistentRead: true, ...filter };
    for await (const { Items = [] } of paginateScan({ client }, query)) yield* Items;
  }

  async function readStock(skus: readonly string[]): Promise<Stock> {
    const TableName = tableName(stage, 'products');
    const read = skus.map(async (sku) => {
      const { Item } = await client.send(new GetCommand({ TableName, Key: { sku }, ConsistentRead: true }));
      const units = { onHand: Number(Item?.['stockOnHand']), reserved: Number(Item?.['stockReserved']) };
      return [sku, units] as const;
    });
    return new Map(await Promise.all(read));
  }

  async function read({ conversationIds, stockBefore }: Ours): Promise<Books> {
    const purchases: Purchase[] = [];
    for await (const item of scan('purchases')) {
      const purchase = decodePurchase(item);
      if (conversationIds.has(purchase.conversationId)) purchases.push(purchase);
    }
    const payments: Payment[] = [];
    for await (const { payment } of scan('payments', { key: 'SANDBOX#PAYMENT#' })) {
      const found = parseSandboxPayment(payment);
      // The key begins with the purchase's id, and that with the conversation's.
      if (conversationIds.has(found.idempotencyKey.split(':')[0] ?? '')) payments.push(found);
    }
    const consents: ConsentEntry[] = [];
    for await (const item of scan('leads', { item: 'ENTRY#' })) {
      const entry = readEntry(item);
      if (conversationIds.has(entry.conversationId ?? '')) consents.push(entry);
    }
    const sales: ShopEvent<'purchase-made'>[] = [];
    const byEvents = new Map<string, ConversationState>();
    for await (const event of everyEvent(client, tableName(stage, 'events'))) {
      const conversationId = conversationOf(event);
      if (conversationId === undefined || !conversationIds.has(conversationId)) continue;
      byEvents.set(conversationId, withEvent(byEvents.get(conversationId) ?? NEW_CONVERSATION, event));
      if (event.type === 'purchase-made') sales.push(event);
    }
    const counted = await readCounted([...byEvents.keys()]);
    const stockAfter = await readStock([...stockBefore.keys()]);
    return { purchases, payments, sales, consents, counted, byEvents, stockBefore, stockAfter };
  }

  async function readCounted(ids: readonly string[]): Promise<ReadonlyMap<string, ConversationState>> {
    const TableName = tableName(stage, 'insights');
    const found = new Map<string, ConversationState>();
    for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
      const Keys = ids.slice(from, from + MOST_AT_ONCE).map((id) => ({ measure: `CONVERSATION#${id}`, day: 'STATE' }));
      const { Responses = {} } = await client.send(
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
      );
      for (const item of Responses[TableName] ?? [])
        found.set(String(item['measure']).slice('CONVERSATION#'.length), fromConversationItem(item).state);
    }
    return found;
  }

  return { readStock, read };
}
const MOST_AT_ONCE = 25;
