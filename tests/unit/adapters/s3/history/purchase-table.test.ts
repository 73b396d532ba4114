import { describe, expect, it } from '@jest/globals';
import { encodeFile } from '#adapters/s3/history/encode-file';
import { toRows } from '#adapters/s3/history/history-row';
import { bucketOf, fileKey, manifestKey } from '#adapters/s3/history/layout';
import { createS3PurchaseHistory } from '#adapters/s3/history/s3-purchase-history';
import { createS3PurchaseLedger } from '#adapters/s3/history/s3-purchase-ledger';
import { aKeptPurchase } from '../../../../support/a-kept-purchase.ts';
import { anObjectStore } from '../../../../support/an-object-store.ts';

const JOHN = { firstName: 'John', lastName: 'Smith' };
const HOUR = 3600;
let ids = 0;
const newId = () => `${(ids += 1)}`;

function aTable({ buckets = 4, now = (): number => 0 } = {}) {
  const store = anObjectStore(now);
  const open = () => createS3PurchaseLedger(store, { bucketName: 'shop', buckets, newId });
  return { store, open, ledger: open(), history: createS3PurchaseHistory(store, buckets) };
}
const purchases = (count: number, more: Parameters<typeof aKeptPurchase>[0] = {}) =>
  Array.from({ length: count }, (_, index) => aKeptPurchase({ purchaseId: `P-${index}`, ...more }));

describe('a purchase that is added', () => {
  it('is found by its customer and the name on the profile, as it was', async () => {
    const { ledger, history } = aTable();
    const purchase = aKeptPurchase({ firstName: 'José', lastName: "O'Neill" });

    expect(await ledger.append(purchase)).toBe('added');

    expect(await history.findByCustomer({ firstName: 'JOSE', lastName: 'ONeill' }, 'C-0001')).toEqual([purchase]);
  });

  it('is there once when it comes again, before and after a compaction', async () => {
    const { ledger, history, open } = aTable();
    await ledger.append(aKeptPurchase());

    expect(await ledger.append(aKeptPurchase())).toBe('known');
    expect(await ledger.compact(0, 1)).toMatchObject({ compacted: 1 });
    expect(await open().append(aKeptPurchase())).toBe('known');

    expect(await history.findByCustomer(JOHN, 'C-0001')).toHaveLength(1);
  });

  it('is not lost when many come at once, from several writers', async () => {
    const { open, history } = aTable({ buckets: 1 });

    const all = purchases(12);
    await Promise.all(all.map((purchase) => open().append(purchase)));

    expect(await history.findByCustomer(JOHN, 'C-0001')).toHaveLength(12);
  });

  it('is read once while its bucket is compacted', async () => {
    const { ledger, open, history } = aTable({ buckets: 1 });
    for (const purchase of purchases(5)) await ledger.append(purchase);

    const reading = Promise.all(Array.from({ length: 10 }, () => history.findByCustomer(JOHN, 'C-0001')));
    await open().compact(2 * HOUR, 1);

    expect((await reading).map(({ length }) => length)).toEqual(Array(10).fill(5));
    expect(await history.findByCustomer(JOHN, 'C-0001')).toHaveLength(5);
  });
});

describe('a reader', () => {
  it('reads the manifest again when the files that it named are gone', async () => {
    const { ledger, store } = aTable({ buckets: 1 });
    for (const purchase of purchases(2)) await ledger.append(purchase);
    await ledger.append(aKeptPurchase({ purchaseId: 'P-9', customerId: 'C-9' }));
    let isErased = false;
    const overtaken: typeof store = {
      ...store,
      async get(key, part) {
        const stored = await store.get(key, part);
        if (!isErased) {
          isErased = true;
          await ledger.rewriteWithout('C-9');
        }
        return stored;
      },
    };

    expect(await createS3PurchaseHistory(overtaken, 1).findByCustomer(JOHN, 'C-0001')).toHaveLength(2);
  });

  it('fails, and tells no part of a history, when a file is lost', async () => {
    const { ledger, store, history } = aTable({ buckets: 1 });
    await ledger.append(aKeptPurchase());
    for (const key of store.keys().filter((one) => one.endsWith('.parquet'))) await store.remove(key);

    await expect(history.findByCustomer(JOHN, 'C-0001')).rejects.toMatchObject({ code: 'history-file-missing' });
  });
});

describe('two people of one name', () => {
  it('have a history each', async () => {
    const { ledger, history } = aTable();
    const his = aKeptPurchase({ purchaseId: 'P-1', customerId: 'C-0001' });
    const other = aKeptPurchase({ purchaseId: 'P-2', customerId: 'C-0041', orderNumber: '20001' });
    await ledger.append(other);
    await ledger.append(his);

    expect(await history.findByCustomer(JOHN, 'C-0001')).toEqual([his]);
    expect(await history.findByCustomer(JOHN, 'C-0041')).toEqual([other]);
    expect(await history.findByCustomer(JOHN, 'C-0009')).toEqual([]);
    expect(await history.findByCustomer({ firstName: 'Joan', lastName: 'Smith' }, 'C-0001')).toEqual([]);
    expect(await history.findByName(JOHN)).toEqual({ kind: 'few-of-that-name' });
  });
});

describe('an erasure', () => {
  it('leaves no file with the customer, and everybody else', async () => {
    const { ledger, history, store } = aTable({ buckets: 2 });
    for (const [index, customerId] of ['C-1', 'C-2', 'C-1', 'C-3'].entries())
      await ledger.append(aKeptPurchase({ purchaseId: `P-${index}`, customerId }));
    await ledger.append(aKeptPurchase({ purchaseId: 'P-9', customerId: 'C-1', lastName: 'Miller' }));
    await ledger.compact(0, 2);
    await ledger.compact(2 * HOUR);

    expect(await ledger.rewriteWithout('C-1')).toBe(3);

    const texts = await Promise.all(
      store.keys().map(async (key) => new TextDecoder().decode((await store.get(key))?.bytes)),
    );
    expect(texts.filter((text) => text.includes('C-1'))).toEqual([]);
    expect(await history.findByCustomer(JOHN, 'C-2')).toHaveLength(1);
    expect(await history.findByCustomer(JOHN, 'C-3')).toHaveLength(1);
    expect(await ledger.rewriteWithout('C-1')).toBe(0);
  });
});

describe('waste', () => {
  it('is removed after an hour, and what is in use stays', async () => {
    let now = 0;
    const { ledger, store, history } = aTable({ buckets: 1, now: () => now });
    for (const purchase of purchases(3)) await ledger.append(purchase);
    expect(store.keys()).toHaveLength(4);

    now = HOUR - 1;
    expect(await ledger.compact(now)).toEqual({ compacted: 0, removed: 0 });
    now = HOUR;
    expect(await ledger.compact(now)).toEqual({ compacted: 0, removed: 2 });

    expect(store.keys()).toHaveLength(2);
    expect(await history.findByCustomer(JOHN, 'C-0001')).toHaveLength(3);
  });
});

describe('a lookup in a large bucket', () => {
  it('reads the manifest, the footer and the rows of the name alone', async () => {
    const { store } = aTable({ buckets: 1 });
    const rows = Array.from({ length: 20_000 }, (_, index) => {
      const lastName = `Smith${String(Math.floor(index / 10)).padStart(5, '0')}`;
      return toRows(aKeptPurchase({ purchaseId: `P-${index}`, lastName, customerId: `C-${index % 10}` }));
    }).flat();
    const key = fileKey(0, 'main', { rows: rows.length, id: 'x' });
    await store.put(key, encodeFile(rows), { isAbsent: true });
    await store.put(manifestKey(0), Buffer.from(`s3://shop/${key}\n`), { isAbsent: true });
    const history = createS3PurchaseHistory(store, 1);
    const look = async (lastName: string) => {
      const before = store.gets.length;
      const found = await history.findByCustomer({ firstName: 'John', lastName }, 'C-7');
      const read = store.gets.slice(before);
      return {
        found: found.length,
        requests: read.length,
        isSmall: read.reduce((sum, { bytes }) => sum + bytes, 0) < 256 * 1024,
      };
    };

    expect(await look('Smith01234')).toEqual({ found: 1, requests: 3, isSmall: true });
    expect(await look('Smith00999')).toEqual({ found: 1, requests: 2, isSmall: true });
    expect(await look('Nobody')).toEqual({ found: 0, requests: 1, isSmall: true });
  });
});

describe('bucketOf', () => {
  it('is what crc32 modulo the buckets is in Athena', () => {
    // crc32(to_utf8('john smith')) % 256
    expect(bucketOf('john smith', 256)).toBe(0x41bc2bcc % 256);
  });
});
