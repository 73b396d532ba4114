import { personNameKey, type Purchase } from '#business/history/index';
import { type BucketWriter, changeBucket } from './change-bucket.ts';
import { HistoryBusyError } from './errors.ts';
import { toRows } from './history-row.ts';
import { bucketOf, describeFile } from './layout.ts';
import { readBucket } from './read-bucket.ts';
import { readRows } from './parquet-file.ts';

/** Writers of the same bucket take turns; whoever is last of many tries as often. */
const MOST_ATTEMPTS = 12;

/**
 * Adds a purchase to its bucket's small file, unless the bucket has it: however late and often it comes again. Looking
 * and adding are one step, since the manifest that was looked at has to be the one that is replaced.
 *
 * @throws HistoryBusyError, HistoryFileMissingError, ObjectStoreUnavailableError
 */
export async function appendPurchase(
  writer: BucketWriter,
  buckets: number,
  purchase: Purchase,
): Promise<'added' | 'known'> {
  const wanted = { nameKey: personNameKey(purchase), customerId: purchase.customerId };
  const bucket = bucketOf(wanted.nameKey, buckets);

  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const { manifest, rowsByFile } = await readBucket(writer, bucket, wanted);
    if (rowsByFile.flat().some(({ purchase_id: id }) => id === purchase.purchaseId)) return 'known';

    const tail = manifest.files.find((key) => describeFile(key).kind === 'tail');
    const former = tail === undefined ? [] : await rowsOf(writer, tail);
    if (!former) continue;

    const keeping = manifest.files.filter((key) => key !== tail);
    const rows = [...former, ...toRows(purchase)];
    if (await changeBucket(writer, manifest, { kind: 'tail', rows, keeping })) return 'added';
  }
  throw new HistoryBusyError(`Bucket ${bucket}`);
}

async function rowsOf({ store, open }: BucketWriter, key: string) {
  const file = await open(key);
  return file && readRows(store, key, file);
}
