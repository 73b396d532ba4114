import type { Purchase, PurchaseLedger } from '#business/history/index';
import { appendPurchase } from './append-purchase.ts';
import type { BucketWriter } from './change-bucket.ts';
import { compactBucket, removeWaste } from './compact-bucket.ts';
import { everyCustomer } from './every-customer.ts';
import { createFooterCache } from './footer-cache.ts';
import type { ObjectStore } from './object-store.ts';
import { asNobodys, notBefore, rewriteRows, type RowChange, withoutCustomer } from './rewrite-rows.ts';

export interface HistorySettings {
  /** Of S3: manifests name it. */
  readonly bucketName: string;
  /** Into how many buckets the table is divided. */
  readonly buckets: number;
  /** Unique. */
  readonly newId: () => string;
}

/** What writes the purchase history in S3. */
export function createS3PurchaseLedger(store: ObjectStore, { buckets, ...settings }: HistorySettings): PurchaseLedger {
  const writer: BucketWriter = { store, open: createFooterCache(store), ...settings };
  const everyBucket = Array.from({ length: buckets }, (_, bucket) => bucket);
  // One after the other: two of the same bucket would only be in each other's way.
  let last: Promise<unknown> = Promise.resolve();
  async function rewriteAll(change: RowChange): Promise<number> {
    let changed = 0;
    for (const bucket of everyBucket) changed += await rewriteRows(writer, bucket, change);
    return changed;
  }

  return {
    append(purchase) {
      const next = last.then(() => appendPurchase(writer, buckets, purchase));
      last = next.catch(() => undefined);
      return next;
    },

    async compact(nowEpochSeconds, fromRows) {
      const counts = { compacted: 0, removed: 0 };
      for (const bucket of everyBucket) {
        counts.removed += await removeWaste(writer, bucket, nowEpochSeconds);
        if ((await compactBucket(writer, bucket, fromRows)) === 'compacted') counts.compacted += 1;
      }
      return counts;
    },

    rewriteWithout: (customerId) => rewriteAll(withoutCustomer(customerId)),
    rewriteAsNobodys: (customerId, standIn) => rewriteAll(asNobodys(customerId, standIn)),
    removeBefore: (iso) => rewriteAll(notBefore(new Date(iso))),

    async listOf(customerId) {
      const found: Purchase[] = [];
      for await (const purchases of everyCustomer(writer, buckets))
        if (purchases[0]?.customerId === customerId) found.push(...purchases);
      return found;
    },
  };
}
