import { encodeFile } from './encode-file.ts';
import type { HistoryRow } from './history-row.ts';
import { fileKey, type FileKind } from './layout.ts';
import { type Manifest, swapManifest } from './manifest.ts';
import type { BucketFiles } from './read-bucket.ts';

/** What changes buckets: the files, the name of their S3 bucket for manifests, and ids that are never the same twice. */
export interface BucketWriter extends BucketFiles {
  readonly bucketName: string;
  readonly newId: () => string;
}

/** What a bucket is to consist of: a new file, and which of its present ones stay. */
export interface Change {
  readonly kind: FileKind;
  readonly rows: readonly HistoryRow[];
  readonly keeping: readonly string[];
}

/**
 * Makes a bucket consist of other files, in two steps that show at once.
 *
 *     new file, which nobody knows yet ──► manifest, if it is still the one that was read ──► the former files are waste
 *
 * After a conflict the new file is left lying: the answer to a swap that was done may be lost and the swap tried again,
 * and that conflict is our own.
 *
 * @returns whether it was done; otherwise the bucket has changed and is to be read again
 */
export async function changeBucket(
  { store, bucketName, newId }: BucketWriter,
  manifest: Manifest,
  { kind, rows, keeping }: Change,
): Promise<boolean> {
  const key = fileKey(manifest.bucket, kind, { rows: rows.length, id: newId() });
  const isFile = rows.length > 0;
  if (isFile && (await store.put(key, encodeFile(rows), { isAbsent: true })).kind === 'conflict') return false;

  const swap = await swapManifest(store, manifest, [...keeping, ...(isFile ? [key] : [])], bucketName);
  return swap.kind === 'written';
}
