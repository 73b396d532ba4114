import type { Purchase } from '#business/history/index';
import { compareRows, toPurchases } from './history-row.ts';
import { type BucketFiles, readBucket } from './read-bucket.ts';

/** Everybody's purchases, a customer at a time, oldest first; one bucket is in memory at once. */
export async function* everyCustomer(files: BucketFiles, buckets: number): AsyncGenerator<readonly Purchase[]> {
  for (let bucket = 0; bucket < buckets; bucket++) {
    const { rowsByFile } = await readBucket(files, bucket);
    const rows = rowsByFile.flat().toSorted(compareRows);
    const byCustomer = Map.groupBy(rows, ({ name_key: name, customer_id: id }) => `${name}\n${id}`);
    for (const ofCustomer of byCustomer.values()) yield toPurchases(ofCustomer);
  }
}
