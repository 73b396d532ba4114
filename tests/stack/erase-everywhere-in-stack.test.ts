import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, paginateScan, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDynamoPartners } from '#adapters/dynamodb/dynamo-partners';
import { createDynamoSaleBook } from '#adapters/dynamodb/dynamo-sale-book';
import { toEventItem } from '#adapters/dynamodb/event-item';
import { createDynamoPrivacyJobs } from '#adapters/dynamodb/privacy/dynamo-privacy-jobs';
import { createContactHasher } from '#adapters/node-crypto/hmac-contact-hasher';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { whereSold } from '#business/exchange/index';
import { createPrivacyDesk } from '#business/privacy/index';
import { invokeLambda } from '../../local/stack/events/invoke-lambda.ts';
import { functionName, tableName } from '../../scripts/shared/deployment-names.ts';
import { aPurchaseMade } from '../support/outreach-world/shop-events.ts';
import { itemsOf } from '../support/privacy-world/items-of.ts';
import { aJohnOfHisOwn, signUpInStack } from '../support/privacy-world/sign-up-in-stack.ts';
import { createTraceFinder } from '../support/spellings-of.ts';
import { readStackKeys } from '../support/stack-keys.ts';
import { untilMessageTo } from '../support/stack-inbox.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient());
const s3 = new S3Client();
const BUCKETS = [process.env['HISTORY_BUCKET_NAME']!, 'smart-commerce-local-documents'];
const TABLES = [
  ...(['orders', 'customers', 'products', 'promotions', 'conversations', 'callbacks', 'cases'] as const),
  ...(['events', 'leads', 'notifications', 'partners', 'payments', 'purchases'] as const),
];
const tables = Object.fromEntries(TABLES.map((table) => [table, tableName('local', table)])) as Record<
  (typeof TABLES)[number],
  string
>;
const johns = aJohnOfHisOwn();
const { customer, tag } = johns;
const TRACES = [customer.lastName, customer.email, customer.phone!, customer.phone!.slice(2), customer.address.street];
const IDS = [customer.customerId, customer.paymentMethod!.providerCustomerId];

afterAll(() => {
  client.destroy();
  s3.destroy();
});

/** Every place in which something of him is, with what it is. */
async function placesOf(traces: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const tracesIn = createTraceFinder(traces);
  const look = (place: string, bytes: Uint8Array | string) =>
    tracesIn(bytes).forEach((trace) => found.push(`${place}: ${trace}`));
  for (const table of TABLES)
    for await (const { Items = [] } of paginateScan({ client }, { TableName: tables[table], ConsistentRead: true }))
      for (const item of Items)
        look(
          table,
          JSON.stringify(item, (_, one: unknown) => asList(one)),
        );
  for (const bucket of BUCKETS) {
    const store = createS3ObjectStore(s3, bucket);
    for (const { key } of await store.list('')) look(`bucket ${bucket}`, await bytesOf(store, key));
  }
  look('inbox', await (await fetch(`${process.env['TEST_INBOX_URL']}/inbox.json`)).text());
  return [...new Set(found)].sort();
}
/** What would be gone by itself since stays for this test. */
const keptOn = ({ expiresAtEpochSeconds }: Readonly<Record<string, unknown>>) =>
  expiresAtEpochSeconds === undefined ? {} : { expiresAtEpochSeconds: Math.floor(Date.now() / 1000) + 86_400 };

const asList = (value: unknown) => (value instanceof Set ? [...(value as Set<unknown>)] : value);
/** With its name, in which somebody may be named, too. One may be removed between the list and its reading. */
async function bytesOf(store: ReturnType<typeof createS3ObjectStore>, key: string): Promise<Uint8Array> {
  return Buffer.concat([Buffer.from(key), (await store.get(key))?.bytes ?? Buffer.alloc(0)]);
}

const invokeEraser = () =>
  invokeLambda(process.env['AWS_ENDPOINT_URL_LAMBDA']!, functionName('local', 'personEraser'), {});

interface Received {
  readonly what: string;
  readonly body: { readonly postId?: string; readonly kind?: string };
}

describe('erasing a customer who has done everything', () => {
  const book = createDynamoSaleBook(client, tables, { delay: () => pause(20), random: Math.random });
  const contracts = createDynamoPartners(client, tables.partners);
  let personId: string;
  let before: readonly string[];

  async function notices(): Promise<readonly Received[]> {
    const contract = await contracts.find('techdeals');
    const answer = await fetch(`${new URL(contract!.endpoint).origin}/buyers.json`);
    const { received } = (await answer.json()) as { received: Received[] };
    const [sale] = await whereSold(personId, { book, contracts });
    return received.filter(({ body }) => body.postId === sale?.saleId);
  }

  async function isHandedOn(): Promise<boolean> {
    const query = { TableName: tables.events, IndexName: 'undispatched', Limit: 1000 };
    const values = { KeyConditionExpression: 'undispatched = :one', ExpressionAttributeValues: { ':one': '1' } };
    const { Items = [] } = await client.send(new QueryCommand({ ...query, ...values }));
    return !Items.some((item) => JSON.stringify(item).includes(personId) || JSON.stringify(item).includes(tag));
  }

  beforeAll(async () => {
    const keys = await readStackKeys();
    const hashContact = createContactHasher(Buffer.from(keys.contactHashKey, 'base64'));
    const put = (TableName: string, Item: Record<string, unknown>) => client.send(new PutCommand({ TableName, Item }));
    for (const [table, items] of Object.entries(itemsOf(johns, hashContact)))
      for (const item of items) await put(tables[table as keyof typeof tables], { ...item, ...keptOn(item) });
    const documents = createS3ObjectStore(s3, 'smart-commerce-local-documents');
    for (const key of [`labels/R-${tag.toUpperCase()}.pdf`, `letters/2026-03-09-ref1-${tag}.pdf`])
      await documents.put(key, Buffer.from(`${customer.lastName}, ${customer.address.street}`), { isAbsent: true });

    const since = new Date().toISOString();
    personId = await signUpInStack(johns, { client, tables, hashContact });
    const bought = aPurchaseMade(`BOUGHT-${tag}`, customer.customerId);
    const { firstName, lastName } = customer;
    const data = { ...bought.data, firstName, lastName, orderNumber: `7700-${tag}` };
    await put(tables.events, toEventItem({ ...bought, occurredAtIso: since, data }));
    await untilMessageTo(customer.email, since);
    while ((await whereSold(personId, { book, contracts }))[0]?.state !== 'sold') await pause(50);
    // What came of it is written by then: the label, the history, the file for the CRM.
    while (!(await isHandedOn())) await pause(50);
    for (const bucket of BUCKETS)
      while (!(await placesOf(TRACES)).some((place) => place.startsWith(`bucket ${bucket}`))) await pause(100);
    before = await placesOf([...TRACES, ...IDS]);

    const desk = createPrivacyDesk({
      jobs: createDynamoPrivacyJobs(client, tables),
      documents: { urlOf: () => Promise.reject(new Error('Nobody asks for a copy.')) },
      readSales: () => Promise.resolve([]),
      ...{ hashContact, newId: randomUUID },
    });
    const now = Math.floor(Date.now() / 1000);
    const { jobId } = await desk.requestErasure({ email: customer.email }, { origin: 'page', nowEpochSeconds: now });
    while ((await desk.statusOf(jobId, now)).kind !== 'erased') {
      await invokeEraser();
      await pause(100);
    }
  });

  it('has something to erase in every place', () => {
    const places = new Set(before.map((place) => place.split(':')[0]));

    expect([...places].sort()).toEqual(
      [
        ...BUCKETS.map((bucket) => `bucket ${bucket}`),
        ...['callbacks', 'cases', 'conversations', 'customers', 'events', 'inbox', 'leads', 'notifications'],
        ...['orders', 'payments', 'purchases'],
      ].sort(),
    );
  });

  it('tells the buyer who had him, and the CRM', async () => {
    while (!(await notices()).some(({ body }) => body.kind === 'erased')) await pause(50);

    expect((await notices()).map(({ what }) => what)).toEqual(['notices', 'leads']);
  });

  it('leaves no trace of him in any table, bucket or the inbox', async () => {
    // Who has to act on it has heard of it by then.
    while (!(await isHandedOn())) await pause(50);
    while ((await placesOf(TRACES)).some((place) => place.startsWith('bucket'))) await pause(100);

    expect(await placesOf([...TRACES, ...IDS])).toEqual([]);
  });
});
