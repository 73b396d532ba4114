import { personNameKey, type Purchase } from '#business/history/index';
import { type BucketWriter, changeBucket } from './change-bucket.ts';
import { withoutRepeats } from './compact-bucket.ts';
import { HistoryBusyError } from './errors.ts';
import { toRows } from './history-row.ts';
import { bucketOf } from './layout.ts';
import { readBucket } from './read-bucket.ts';

const MOST_ATTEMPTS = 5;

/**
 * Brings many purchases of one bucket in at once, as one large file; those that are there already are replaced.
 *
 * @throws HistoryBusyError, HistoryFileMissingError, ObjectStoreUnavailableError
 */
export async function importBucket(
  writer: BucketWriter,
  bucket: number,
  purchases: readonly Purchase[],
): Promise<void> {
  const added = purchases.flatMap(toRows);
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const { manifest, rowsByFile } = await readBucket(writer, bucket);
    const rows = withoutRepeats([...rowsByFile.flat(), ...added]);
    if (await changeBucket(writer, manifest, { kind: 'main', rows, keeping: [] })) return;
  }
  throw new HistoryBusyError(`Bucket ${bucket}`);
}

/** Purchases by the bucket that they belong to. */
export const byBucket = (purchases: readonly Purchase[], buckets: number): Map<number, Purchase[]> =>
  Map.groupBy(purchases, (purchase) => bucketOf(personNameKey(purchase), buckets));
