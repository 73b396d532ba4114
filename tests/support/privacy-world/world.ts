import { type DynamoDBDocumentClient, paginateScan, PutCommand } from '@aws-sdk/lib-dynamodb';
import { keyNames } from '#adapters/dynamodb/privacy/table-place';
import type { PersonalTableName } from '#adapters/dynamodb/privacy/dynamo-places';
import { PERSONAL_TABLES } from '#adapters/dynamodb/privacy/dynamo-places';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createS3PurchaseLedger } from '#adapters/s3/history/s3-purchase-ledger';
import type { PrivacyPorts } from '#business/privacy/index';
import { createPrivacyStores } from '../../../src/functions/privacy-stores.ts';
import { aKeptPurchase } from '../a-kept-purchase.ts';
import { anObjectStore } from '../an-object-store.ts';
import type { TestTables } from '../dynamodb.ts';
import { itemsOf } from './items-of.ts';
import { FIRST, SECOND } from './john.ts';
import { liveThrough } from './live-through.ts';

export const KEY = new Uint8Array(32).fill(7);
export const hashContact = createContactHasher(KEY);

/** 10 March 2026. */
export const NOW = 1_773_154_800;

export type Dump = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Everything in the tables, by table and key. */
export async function dumpOf(client: DynamoDBDocumentClient, tables: TestTables['tables']): Promise<Dump> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const { table } of PERSONAL_TABLES)
    for await (const { Items = [] } of paginateScan({ client }, { TableName: tables[table] }))
      for (const item of Items) found[nameOf(table, item)] = item;
  return found;
}

export const nameOf = (table: PersonalTableName, item: Readonly<Record<string, unknown>>): string =>
  [table, ...keyNames(table).map((key) => String(item[key]))].join(' ');

/** Both Johns in all tables, the history and the documents. @returns also which items tell of the second */
export async function fillWorld(test: TestTables) {
  const { client, tables } = test;
  let ofFirst: readonly string[] = [];
  const documents = anObjectStore();
  const history = anObjectStore();
  const ledger = createS3PurchaseLedger(history, { bucketName: 'history', buckets: 4, newId: () => `${(ids += 1)}` });
  for (const johns of [FIRST, SECOND]) {
    if (johns === SECOND) ofFirst = Object.keys(await dumpOf(client, tables));
    for (const [table, items] of Object.entries(itemsOf(johns, hashContact)))
      for (const Item of items)
        await client.send(new PutCommand({ TableName: tables[table as PersonalTableName], Item }));
    await liveThrough({ test, johns, hashContact, now: NOW });
    const { customerId, firstName, lastName } = johns.customer;
    await ledger.append(aKeptPurchase({ purchaseId: `P-${johns.tag}`, customerId, firstName, lastName }));
    const keys = [`labels/R-${johns.tag.toUpperCase()}.pdf`, `letters/2026-03-09-ref1-${johns.tag}.pdf`];
    for (const key of keys) await documents.put(key, Buffer.from(johns.customer.address.street), { isAbsent: true });
  }
  const ofSecond = Object.keys(await dumpOf(client, tables)).filter((name) => !ofFirst.includes(name));
  return { documents, history, ledger, ofSecond };
}
let ids = 0;

export interface Forgotten {
  readonly emails: string[];
  readonly phones: string[];
}

export function portsOf(
  { client, tables }: TestTables,
  { documents, ledger }: Awaited<ReturnType<typeof fillWorld>>,
  forgotten: Forgotten = { emails: [], phones: [] },
): PrivacyPorts {
  return createPrivacyStores({
    client,
    tables,
    contactHashKey: KEY,
    ledger,
    documentFiles: documents,
    documents: {
      put: async (key, bytes) =>
        (await documents.put(key, bytes, { isAbsent: true })).kind === 'written' ? 'stored' : 'there-already',
      read: async (key) => (await documents.get(key))?.bytes,
      urlOf: (key) => Promise.resolve(`https://documents.example/${key}`),
    },
    providers: {
      forgetEmail: (email) => Promise.resolve(void forgotten.emails.push(email)),
      forgetPhone: (phone) => Promise.resolve(void forgotten.phones.push(phone)),
    },
  });
}
