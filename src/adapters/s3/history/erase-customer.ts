import { type BucketWriter, changeBucket } from './change-bucket.ts';
import { withoutRepeats } from './compact-bucket.ts';
import { HistoryBusyError } from './errors.ts';
import { readBucket } from './read-bucket.ts';

const MOST_ATTEMPTS = 12;

/**
 * Rewrites a bucket without a customer's purchases, and removes the files that held them at once.
 *
 * @returns how many rows are gone
 * @throws HistoryBusyError, HistoryFileMissingError, ObjectStoreUnavailableError; nothing is lost by doing it again
 */
export async function eraseFromBucket(writer: BucketWriter, bucket: number, customerId: string): Promise<number> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const { manifest, rowsByFile } = await readBucket(writer, bucket);
    const all = withoutRepeats(rowsByFile.flat());
    const rows = all.filter(({ customer_id: id }) => id !== customerId);
    if (rows.length === all.length) return 0;

    if (await changeBucket(writer, manifest, { kind: 'main', rows, keeping: [] })) {
      for (const key of manifest.files) await writer.store.remove(key);
      return all.length - rows.length;
    }
  }
  throw new HistoryBusyError(`Bucket ${bucket}`);
}
