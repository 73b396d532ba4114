import { beforeAll, describe, expect, it } from '@jest/globals';
import { bucketOf } from '#adapters/s3/history/layout';
import { createS3PurchaseHistory } from '#adapters/s3/history/s3-purchase-history';
import { personNameKey } from '#business/history/index';
import { readDemoWares } from '../../../../../local/seed/history/demo-wares.ts';
import { demoPurchases, seedDemoHistory } from '../../../../../local/seed/history/demo-history.ts';
import { largeHistory, type LargeHistoryOptions } from '../../../../../local/seed/history/large-history.ts';
import { assortmentOf } from '../../../../../local/seed/history/make-purchases.ts';
import { historyIn } from '../../../../../local/seed/history/open-history.ts';
import { PLANTED_PAIRS } from '../../../../../local/seed/history/planted.ts';
import { anObjectStore } from '../../../../support/an-object-store.ts';

let options: LargeHistoryOptions;
beforeAll(async () => {
  const period = { from: Date.parse('2024-01-01T00:00:00Z'), until: Date.parse('2026-01-01T00:00:00Z') };
  options = {
    rows: 2000,
    buckets: 4,
    seed: 7,
    nameCount: 500,
    assortment: assortmentOf(await readDemoWares()),
    period,
  };
});
const linesOf = (purchases: readonly { readonly lines: readonly unknown[] }[]) =>
  purchases.reduce((sum, { lines }) => sum + lines.length, 0);

describe('a made-up history', () => {
  it('fills every bucket with names that belong there, to the rows that were asked for', () => {
    const made = [...largeHistory(options)];

    expect(made.map(([bucket]) => bucket)).toEqual([0, 1, 2, 3]);
    for (const [bucket, purchases] of made) {
      expect(new Set(purchases.map((purchase) => bucketOf(personNameKey(purchase), 4)))).toEqual(new Set([bucket]));
      expect(linesOf(purchases)).toBeGreaterThanOrEqual(500);
      expect(linesOf(purchases)).toBeLessThan(510);
    }
  });

  it('is the same for the same seed, another for another, and has every purchase once', () => {
    const all = (seed: number) => [...largeHistory({ ...options, seed })].flatMap(([, purchases]) => purchases);

    expect(all(7)).toEqual(all(7));
    expect(all(8)).not.toEqual(all(7));
    expect(new Set(all(7).map(({ purchaseId }) => purchaseId)).size).toBe(all(7).length);
  });

  it('plants pairs of wares that the shop has, of two categories', async () => {
    const categories = new Map((await readDemoWares()).map(({ sku, category }) => [sku, category]));

    for (const { after, buys } of PLANTED_PAIRS) {
      expect(categories.has(after) && categories.has(buys)).toBe(true);
      expect(categories.get(after)).not.toBe(categories.get(buys));
    }
  });
});

const isCustomer = () => Promise.resolve(true);

describe('the demo shop’s history', () => {
  it('is loaded once, however often it is loaded, beside what is there', async () => {
    const store = anObjectStore();
    const history = historyIn(store, { bucketName: 'shop', buckets: 3, close: () => undefined });

    const first = await seedDemoHistory(history, '2026-03-09', isCustomer);
    const second = await seedDemoHistory(history, '2026-03-09', isCustomer);

    expect(second).toBe(first);
    const found = await createS3PurchaseHistory(store, 3).findByCustomer(
      { firstName: 'John', lastName: 'Smith' },
      'C-0001',
    );
    const his = (await demoPurchases('2026-03-09', isCustomer)).filter(({ customerId }) => customerId === 'C-0001');
    expect(found).toEqual(his.toSorted((a, b) => (a.purchasedAt < b.purchasedAt ? -1 : 1)));
  });

  it('brings back nothing of who is no customer any more', async () => {
    const everybodys = await demoPurchases('2026-03-09', isCustomer);

    const left = await demoPurchases('2026-03-09', (customerId) => Promise.resolve(customerId !== 'C-0001'));

    expect(everybodys.filter(({ customerId }) => customerId === 'C-0001').length).toBeGreaterThan(0);
    expect(left).toEqual(everybodys.filter(({ customerId }) => customerId !== 'C-0001'));
  });
});
