import { personNameKey, type PurchaseHistory, tasteOfName } from '#business/history/index';
import { createFooterCache } from './footer-cache.ts';
import { compareRows, toPurchases } from './history-row.ts';
import { bucketOf } from './layout.ts';
import type { ObjectStore } from './object-store.ts';
import { readBucket } from './read-bucket.ts';
import type { Wanted } from './span-of.ts';

/**
 * The purchase history in S3.
 *
 *     manifest ──► footer of each file ──► the row groups that may hold the name
 *
 * A compacted bucket is one file: three requests, two once its footer is known. What came since the last compaction is
 * one small file more, read whole at the same time as the other's footer.
 *
 * @param buckets into how many the table is divided; data of the stage, the same for all who read and write it
 */
export function createS3PurchaseHistory(store: ObjectStore, buckets: number): PurchaseHistory {
  const files = { store, open: createFooterCache(store) };
  const read = async (wanted: Wanted) => {
    const { rowsByFile } = await readBucket(files, bucketOf(wanted.nameKey, buckets), wanted);
    return toPurchases(rowsByFile.flat().toSorted(compareRows));
  };
  return {
    findByName: async (name) => tasteOfName(await read({ nameKey: personNameKey(name) })),
    findByCustomer: (name, customerId) => read({ nameKey: personNameKey(name), customerId }),
  };
}
