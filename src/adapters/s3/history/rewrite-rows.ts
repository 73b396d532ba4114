import { type BucketWriter, changeBucket } from './change-bucket.ts';
import { withoutRepeats } from './compact-bucket.ts';
import { HistoryBusyError } from './errors.ts';
import type { HistoryRow } from './history-row.ts';
import { readBucket } from './read-bucket.ts';

const MOST_ATTEMPTS = 12;

/** What becomes of a row: undefined when it goes, the same one when it stays as it is. */
export type RowChange = (row: HistoryRow) => HistoryRow | undefined;

/**
 * Rewrites a bucket with other rows, and removes the files that held the former ones at once.
 *
 * @returns how many rows were changed or are gone
 * @throws HistoryBusyError, HistoryFileMissingError, ObjectStoreUnavailableError; nothing is lost by doing it again
 */
export async function rewriteRows(writer: BucketWriter, bucket: number, change: RowChange): Promise<number> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const { manifest, rowsByFile } = await readBucket(writer, bucket);
    const all = withoutRepeats(rowsByFile.flat());
    const changes = all.map((row) => ({ row, after: change(row) }));
    const changed = changes.filter(({ row, after }) => after !== row).length;
    if (changed === 0) return 0;

    const rows = changes.flatMap(({ after }) => after ?? []);
    if (await changeBucket(writer, manifest, { kind: 'main', rows, keeping: [] })) {
      for (const key of manifest.files) await writer.store.remove(key);
      return changed;
    }
  }
  throw new HistoryBusyError(`Bucket ${bucket}`);
}

/** Without a customer's purchases. */
export const withoutCustomer =
  (customerId: string): RowChange =>
  (row) =>
    row.customer_id === customerId ? undefined : row;

/** A customer's purchases as those of somebody without a name: what was bought, for how much and when stays. */
export const asNobodys =
  (customerId: string, standIn: string): RowChange =>
  (row) =>
    row.customer_id === customerId
      ? { ...row, customer_id: standIn, name_key: '', first_name: '', last_name: '' }
      : row;

/** Without what was bought before an instant. */
export const notBefore =
  (instant: Date): RowChange =>
  (row) =>
    row.purchased_at < instant ? undefined : row;
