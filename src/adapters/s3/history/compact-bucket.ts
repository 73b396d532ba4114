import { type BucketWriter, changeBucket } from './change-bucket.ts';
import type { HistoryRow } from './history-row.ts';
import { bucketPrefix, describeFile } from './layout.ts';
import { readManifest } from './manifest.ts';
import { readBucket } from './read-bucket.ts';

/** A small file of so many rows is merged: until then each purchase rewrites it, some 20 KB. */
const COMPACT_FROM_ROWS = 500;

/** A file that no manifest names is waste after so long: no writer takes longer between the file and its manifest. */
const WASTE_AFTER_SECONDS = 3600;

/**
 * Merges what came since into the bucket's one large file. Others that change the bucket meanwhile come first: it is
 * merged the next time then.
 */
export async function compactBucket(
  writer: BucketWriter,
  bucket: number,
  fromRows = COMPACT_FROM_ROWS,
): Promise<'compacted' | 'not-worth-it' | 'conflict'> {
  const { files } = await readManifest(writer.store, bucket);
  const loose = files.map(describeFile).filter(({ kind }) => kind === 'tail');
  if (loose.reduce((sum, { rows }) => sum + rows, 0) < fromRows) return 'not-worth-it';

  const { manifest, rowsByFile } = await readBucket(writer, bucket);
  const rows = withoutRepeats(rowsByFile.flat());
  return (await changeBucket(writer, manifest, { kind: 'main', rows, keeping: [] })) ? 'compacted' : 'conflict';
}

/** A line of a purchase is there once. */
export const withoutRepeats = (rows: readonly HistoryRow[]): HistoryRow[] => [
  ...new Map(rows.map((row) => [`${row.purchase_id}\n${row.line}`, row])).values(),
];

/** Removes the files that the bucket no longer consists of. @returns how many */
export async function removeWaste({ store }: BucketWriter, bucket: number, nowEpochSeconds: number): Promise<number> {
  const old = (await store.list(bucketPrefix(bucket))).filter(
    ({ writtenAtEpochSeconds: writtenAt }) => writtenAt <= nowEpochSeconds - WASTE_AFTER_SECONDS,
  );
  // Read after the list: what is old by now and not named is not named later.
  const { files } = await readManifest(store, bucket);
  const waste = old.filter(({ key }) => !files.includes(key));
  for (const { key } of waste) await store.remove(key);
  return waste.length;
}
