import type { OpenCached } from './footer-cache.ts';
import type { HistoryRow } from './history-row.ts';
import { type Manifest, readManifest } from './manifest.ts';
import type { ObjectStore } from './object-store.ts';
import { readRows } from './parquet-file.ts';
import type { Wanted } from './span-of.ts';

/** A compaction or an erasure may take files away between the manifest and them; it happens once, hardly twice. */
const MOST_ATTEMPTS = 5;

/** Files of the history are missing although its manifest names them. */
export class HistoryFileMissingError extends Error {
  readonly code = 'history-file-missing';
  readonly retryable = true;

  constructor(bucket: number) {
    super(`Bucket ${bucket} of the purchase history names a file that is not there.`);
    this.name = 'HistoryFileMissingError';
  }
}

/** How a bucket's rows are read: the store, and what opens its files. */
export interface BucketFiles {
  readonly store: ObjectStore;
  readonly open: OpenCached;
}

/**
 * A bucket's rows as they were at one time, each once: as the manifest says that was read with them.
 *
 * @param wanted absent: all rows
 * @throws HistoryFileMissingError
 */
export async function readBucket(
  files: BucketFiles,
  bucket: number,
  wanted?: Wanted,
): Promise<{ readonly manifest: Manifest; readonly rowsByFile: readonly (readonly HistoryRow[])[] }> {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const manifest = await readManifest(files.store, bucket);
    const rowsByFile = await Promise.all(manifest.files.map((key) => rowsOf(files, key, wanted)));
    if (rowsByFile.every((rows) => rows !== undefined)) return { manifest, rowsByFile };
  }
  throw new HistoryFileMissingError(bucket);
}

async function rowsOf({ store, open }: BucketFiles, key: string, wanted?: Wanted) {
  const file = await open(key);
  return file && readRows(store, key, file, wanted);
}
