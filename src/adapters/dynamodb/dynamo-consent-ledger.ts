import { type DynamoDBDocumentClient, GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { ConsentEntry, ConsentLedger } from '#business/consents/index';
import { createConsentAppender, type LedgerSurroundings } from './append-consent.ts';
import {
  ENTRY_PREFIX,
  entryKey,
  headKey,
  type LeadsKey,
  readEntry,
  readHead,
  readPlace,
  receiptKey,
} from './consent-item.ts';
import type { ConsentTables } from './consent-writes.ts';
import { callDynamo } from './errors.ts';

/** Everybody's consents, a ledger for each pseudonym; `append-consent.ts` draws how one grows. */
export function createDynamoConsentLedger(
  client: DynamoDBDocumentClient,
  tables: ConsentTables,
  surroundings: LedgerSurroundings,
): ConsentLedger {
  const TableName = tables.leads;
  const read = async (Key: LeadsKey): Promise<unknown> => {
    const get = new GetCommand({ TableName, Key, ConsistentRead: true });
    return (await callDynamo('Reading consents', () => client.send(get))).Item;
  };

  /** By what leads to an entry. */
  async function readAt(place: LeadsKey): Promise<ConsentEntry | undefined> {
    const found = await read(place);
    if (found === undefined) return undefined;
    const { pseudonym, sequence } = readPlace(found);
    const entry = await read(entryKey(pseudonym, sequence));
    return entry === undefined ? undefined : readEntry(entry);
  }

  return {
    standingOf: async (pseudonym) => readHead(await read(headKey(pseudonym))).standing,

    async list(pseudonym) {
      const query = {
        TableName,
        KeyConditionExpression: '#key = :key AND begins_with(#item, :entry)',
        ExpressionAttributeNames: { '#key': 'key', '#item': 'item' },
        ExpressionAttributeValues: { ':key': headKey(pseudonym).key, ':entry': ENTRY_PREFIX },
        ConsistentRead: true,
      };
      const found: unknown[] = [];
      await callDynamo('Listing consents', async () => {
        for await (const { Items = [] } of paginateQuery({ client }, query)) found.push(...Items);
      });
      return found.map(readEntry);
    },

    findReceipt: (receiptId) => readAt(receiptKey(receiptId)),
    append: createConsentAppender({ client, read, readAt }, tables, surroundings),
  };
}
