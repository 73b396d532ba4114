import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { readEntry } from '#adapters/dynamodb/consent-item';
import { everyEvent } from '#adapters/dynamodb/dynamo-every-event';
import { fromConversationItem } from '#adapters/dynamodb/insights-item';
import { decodePurchase } from '#adapters/dynamodb/purchase-item';
import { parseSandboxPayment } from '#adapters/sandbox/sandbox-payment';
import type { ShopEvent } from '#business/events/index';
import { conversationOf, type ConversationState, NEW_CONVERSATION, withEvent } from '#business/insights/index';
import { tableName } from '../shared/deployment-names.ts';
import type { Books, Stock } from './laws/books.ts';

/** Whose books are read. */
interface Ours {
  readonly conversationIds: ReadonlySet<string>;
  readonly stockBefore: Stock;
}
type Table = Parameters<typeof tableName>[1];
type Start = Readonly<Record<'attribute' | 'begins', string>>;

/** The shop's tables, as far as a simulation looks at them. */
export function createBookReader(client: DynamoDBDocumentClient, stage: string) {
  const nameOf = (table: Table) => tableName(stage, table);

  async function scan<Found>(table: Table, start: Start | undefined, read: (item: Item) => Found): Promise<Found[]> {
    const filter = start && {
      FilterExpression: 'begins_with(#attribute, :begins)',
      ExpressionAttributeNames: { '#attribute': start.attribute },
      ExpressionAttributeValues: { ':begins': start.begins },
    };
    const found: Found[] = [];
    const query = { TableName: nameOf(table), ConsistentRead: true, ...filter };
    for await (const { Items = [] } of paginateScan({ client }, query)) found.push(...Items.map(read));
    return found;
  }

  async function readStock(skus: readonly string[]): Promise<Stock> {
    const TableName = nameOf('products');
    const read = skus.map(async (sku) => {
      const { Item } = await client.send(new GetCommand({ TableName, Key: { sku }, ConsistentRead: true }));
      const units = { onHand: Number(Item?.['stockOnHand']), reserved: Number(Item?.['stockReserved']) };
      return [sku, units] as const;
    });
    return new Map(await Promise.all(read));
  }

  async function readEvents(conversationIds: ReadonlySet<string>): Promise<Pick<Books, 'sales' | 'byEvents'>> {
    const sales: ShopEvent<'purchase-made'>[] = [];
    const byEvents = new Map<string, ConversationState>();
    for await (const event of everyEvent(client, nameOf('events'))) {
      const id = conversationOf(event);
      if (id === undefined || !conversationIds.has(id)) continue;
      byEvents.set(id, withEvent(byEvents.get(id) ?? NEW_CONVERSATION, event));
      if (event.type === 'purchase-made') sales.push(event);
    }
    return { sales, byEvents };
  }

  async function readCounted(ids: readonly string[]): Promise<Books['counted']> {
    const TableName = nameOf('insights');
    const found = new Map<string, ConversationState>();
    for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
      const Keys = ids
        .slice(from, from + MOST_AT_ONCE)
        .map((id) => ({ measure: `${CONVERSATION}${id}`, day: 'STATE' }));
      const get = new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } });
      for (const item of (await client.send(get)).Responses?.[TableName] ?? [])
        found.set(String(item['measure']).slice(CONVERSATION.length), fromConversationItem(item).state);
    }
    return found;
  }

  return {
    readStock,
    async read({ conversationIds, stockBefore }: Ours): Promise<Books> {
      const isOurs = ({ conversationId = '' }: { readonly conversationId?: string }) =>
        conversationIds.has(conversationId);
      const { sales, byEvents } = await readEvents(conversationIds);
      const purchases = await scan('purchases', undefined, decodePurchase);
      const payments = await scan('payments', SANDBOX_PAYMENTS, ({ payment }) => payment as Item);
      const consents = await scan('leads', LEDGER_ENTRIES, readEntry);
      return {
        purchases: purchases.filter(isOurs),
        // A payment's key begins with the purchase's id, and that with the conversation's.
        payments: payments
          .filter(({ idempotencyKey }) => conversationIds.has(String(idempotencyKey).split(':')[0] ?? ''))
          .map(parseSandboxPayment),
        consents: consents.filter(isOurs),
        ...{ sales, byEvents, counted: await readCounted([...byEvents.keys()]) },
        ...{ stockBefore, stockAfter: await readStock([...stockBefore.keys()]) },
      };
    },
  };
}

type Item = Readonly<Record<string, unknown>>;
const CONVERSATION = 'CONVERSATION#';
const SANDBOX_PAYMENTS = { attribute: 'key', begins: 'SANDBOX#PAYMENT#' };
const LEDGER_ENTRIES = { attribute: 'item', begins: 'ENTRY#' };
const MOST_AT_ONCE = 25;
