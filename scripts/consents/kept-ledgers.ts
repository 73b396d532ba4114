import { type DynamoDBDocumentClient, GetCommand, paginateQuery, paginateScan } from '@aws-sdk/lib-dynamodb';
import { ENTRY_PREFIX, headKey, readEntry, readHead, readPlace, receiptKey } from '#adapters/dynamodb/consent-item';
import { ItemCorruptError } from '#adapters/dynamodb/errors';
import { type ConsentEntry, type KeptLedger, receiptIdOf } from '#business/consents/index';

export type ReadLedger = KeptLedger | { readonly unreadable: string };

/** Reads ledgers as they are kept, for whoever doubts them. */
export function createKeptLedgers(client: DynamoDBDocumentClient, TableName: string) {
  const names = { '#key': 'key', '#item': 'item' };

  async function itemsOf(pseudonym: string) {
    const items: Record<string, unknown>[] = [];
    const query = {
      TableName,
      KeyConditionExpression: '#key = :key',
      ExpressionAttributeNames: { '#key': 'key' },
      ExpressionAttributeValues: { ':key': headKey(pseudonym).key },
      ConsistentRead: true,
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) items.push(...Items);
    return items;
  }

  /** The receipt that an entry should have, if it leads to it. */
  async function receiptOf(entry: ConsentEntry) {
    const receipt = receiptIdOf(entry);
    const { Item } = await client.send(new GetCommand({ TableName, Key: receiptKey(receipt), ConsistentRead: true }));
    const place = Item && readPlace(Item);
    const leadsHere = place?.pseudonym === entry.pseudonym && place.sequence === entry.sequence;
    return leadsHere ? ([[entry.sequence, receipt]] as const) : [];
  }

  return {
    /** Who has a ledger, or what is left of one. */
    async *pseudonyms(): AsyncGenerator<string> {
      const seen = new Set<string>();
      const scan = {
        TableName,
        ProjectionExpression: '#key',
        FilterExpression: 'begins_with(#key, :ledger) AND (#item = :head OR begins_with(#item, :entry))',
        ExpressionAttributeNames: names,
        ExpressionAttributeValues: { ':ledger': headKey('').key, ':head': headKey('').item, ':entry': ENTRY_PREFIX },
        ConsistentRead: true,
      };
      for await (const { Items = [] } of paginateScan({ client }, scan)) {
        for (const { key } of Items) {
          const pseudonym = String(key).slice(headKey('').key.length);
          if (!seen.has(pseudonym)) yield pseudonym;
          seen.add(pseudonym);
        }
      }
    },

    async read(pseudonym: string): Promise<ReadLedger> {
      const items = await itemsOf(pseudonym);
      const written = items.filter(({ item }) => String(item).startsWith(ENTRY_PREFIX));
      const entries: ConsentEntry[] = [];
      for (const item of written) {
        const entry = readOrNothing(() => readEntry(item));
        if (!entry) return { unreadable: String(item['item']) };
        entries.push(entry);
      }
      const head = readOrNothing(() => readHead(items.find(({ item }) => item === headKey(pseudonym).item)));
      if (!head) return { unreadable: headKey(pseudonym).item };
      const receipts = await Promise.all(entries.map(receiptOf));
      return { entries, head, receipts: new Map(receipts.flat()) };
    },
  };
}

/** What has another form than it was written in was edited, too. */
function readOrNothing<Kept>(read: () => Kept): Kept | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ItemCorruptError) return undefined;
    throw error;
  }
}
