import { randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { afterAll, describe, expect, it } from '@jest/globals';
import { everyCustomer } from '#adapters/s3/history/every-customer';
import { createFooterCache } from '#adapters/s3/history/footer-cache';
import type { ObjectStore } from '#adapters/s3/history/object-store';
import { createS3HistoryInsights } from '#adapters/s3/history/s3-history-insights';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { createS3PurchaseHistory } from '#adapters/s3/history/s3-purchase-history';
import { createS3PurchaseLedger } from '#adapters/s3/history/s3-purchase-ledger';
import { createHistoryAnalysis } from '#business/history/index';
import { aKeptPurchase } from '../support/a-kept-purchase.ts';
import { anObjectStore } from '../support/an-object-store.ts';

const bucketName = process.env['HISTORY_BUCKET_NAME']!;
const buckets = Number(process.env['HISTORY_BUCKETS']);
const client = new S3Client();
const s3 = createS3ObjectStore(client, bucketName);
afterAll(() => client.destroy());

/** A part of the bucket for one test. */
function partOf(store: ObjectStore): ObjectStore {
  const prefix = `tests/${randomUUID()}/`;
  return {
    get: (key, part) => store.get(prefix + key, part),
    put: (key, bytes, condition) => store.put(prefix + key, bytes, condition),
    remove: (key) => store.remove(prefix + key),
    list: async (start) =>
      (await store.list(prefix + start)).map((one) => ({ ...one, key: one.key.slice(prefix.length) })),
  };
}
const textOf = (stored: { readonly bytes: Uint8Array } | undefined) => stored && new TextDecoder().decode(stored.bytes);
const bytes = (text: string) => new TextEncoder().encode(text);

describe.each([
  ['S3', () => partOf(s3)],
  ['memory', () => partOf(anObjectStore())],
])('a store of objects in %s', (_where, open) => {
  it('gives objects and parts of them, with their whole size', async () => {
    const store = open();
    await store.put('a', bytes('abcdef'), { isAbsent: true });

    expect(textOf(await store.get('a'))).toBe('abcdef');
    expect(textOf(await store.get('a', { range: { last: 2 } }))).toBe('ef');
    expect(textOf(await store.get('a', { range: { last: 99 } }))).toBe('abcdef');
    expect(await store.get('a', { range: { start: 1, end: 3 } })).toMatchObject({ bytes: bytes('bc'), size: 6 });
    expect(await store.get('none')).toBeUndefined();
    expect(await store.get('none', { range: { last: 2 } })).toBeUndefined();
  });

  it('writes what is absent, or still what was read, and nothing else', async () => {
    const store = open();
    await store.put('a', bytes('one'), { isAbsent: true });
    const { etag } = (await store.get('a'))!;

    expect(await store.put('a', bytes('two'), { isAbsent: true })).toEqual({ kind: 'conflict' });
    expect(await store.put('none', bytes('two'), { etag })).toEqual({ kind: 'conflict' });
    expect(await store.put('a', bytes('two'), { etag })).toMatchObject({ kind: 'written' });
    expect(await store.put('a', bytes('three'), { etag })).toEqual({ kind: 'conflict' });

    expect(textOf(await store.get('a'))).toBe('two');
    expect(await store.get('a', { range: { last: 2 }, etag })).toBeUndefined();
  });

  it('lists and removes', async () => {
    const store = open();
    for (const key of ['x/1', 'x/2', 'y/3']) await store.put(key, bytes(key), { isAbsent: true });

    await store.remove('x/1');
    await store.remove('x/1');

    expect((await store.list('x/')).map(({ key }) => key)).toEqual(['x/2']);
  });
});

it('is unavailable, not empty, where there is no such bucket to write to', async () => {
  const nowhere = createS3ObjectStore(client, 'no-such-bucket');

  await expect(nowhere.put('a', bytes('a'), { isAbsent: true })).rejects.toMatchObject({
    code: 'object-store-unavailable',
    retryable: true,
  });
});

describe('the purchase history in S3', () => {
  it('has each purchase once, of many writers at once, and none of who is erased', async () => {
    const store = partOf(s3);
    const open = () => createS3PurchaseLedger(store, { bucketName, buckets: 2, newId: randomUUID });
    const purchases = Array.from({ length: 8 }, (_, index) =>
      aKeptPurchase({
        purchaseId: `P-${index}`,
        customerId: `C-${index % 2}`,
        lastName: index < 4 ? 'Smith' : 'Miller',
      }),
    );

    await Promise.all([...purchases, ...purchases].map((purchase) => open().append(purchase)));
    await open().compact(0, 1);

    const ids = async (lastName: string, customerId: string) =>
      (await createS3PurchaseHistory(store, 2).findByCustomer({ firstName: 'John', lastName }, customerId))
        .map(({ purchaseId }) => purchaseId)
        .sort();
    expect(await ids('Smith', 'C-0')).toEqual(['P-0', 'P-2']);
    expect(await ids('Miller', 'C-1')).toEqual(['P-5', 'P-7']);
    expect(await open().rewriteWithout('C-0')).toBe(4);
    expect(await ids('Smith', 'C-0')).toEqual([]);
    expect(await ids('Smith', 'C-1')).toEqual(['P-1', 'P-3']);
  });

  it('keeps the latest summary', async () => {
    const insights = createS3HistoryInsights(partOf(s3));
    const summaries = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'].map((asOf) =>
      createHistoryAnalysis(asOf).summary(),
    );

    expect(await insights.find()).toBeUndefined();
    for (const summary of summaries) await insights.save(summary);

    expect(await insights.find()).toEqual(summaries[1]);
  });
});

describe('the demo shop’s history', () => {
  const history = createS3PurchaseHistory(s3, buckets);
  const JOHN = { firstName: 'John', lastName: 'Smith' };

  it('has the John Smith of order 12345 with electronics and home, and nothing of the other', async () => {
    const [his, others] = await Promise.all(['C-0001', 'C-0041'].map((id) => history.findByCustomer(JOHN, id)));

    const categories = new Set(his!.flatMap(({ lines }) => lines.map(({ category }) => category)));
    expect([...categories]).toEqual(expect.arrayContaining(['Electronics', 'Home']));
    expect(his!.map(({ orderNumber }) => orderNumber)).toContain('12345');
    expect(his!.length).toBeGreaterThan(0);
    expect(others!.length).toBeGreaterThan(0);
    const orders = new Set(his!.map(({ orderNumber }) => orderNumber));
    expect(others!.filter(({ orderNumber }) => orders.has(orderNumber))).toEqual([]);
  });

  it('says nothing of a name that two people have', async () => {
    expect(await history.findByName(JOHN)).toEqual({ kind: 'few-of-that-name' });
  });

  it('has pairs that were bought together more often than by chance', async () => {
    const analysis = createHistoryAnalysis(new Date().toISOString());
    const files = { store: s3, open: createFooterCache(s3) };
    for await (const purchases of everyCustomer(files, buckets)) analysis.add(purchases);

    expect(analysis.summary().products.length).toBeGreaterThan(0);
  });
});
