import { crc32 } from 'node:zlib';

/** How many rows are read together: a lookup reads one group, and the footer has a line for each. */
export const ROWS_IN_A_GROUP = 1000;

const PURCHASES = 'history/purchases';
const MANIFESTS = 'history/manifests';

/** A file's part in its bucket: all that was there at the last compaction, or what has come since. */
export type FileKind = 'main' | 'tail';

/**
 * In which bucket a name's purchases are: CRC-32 of the key's UTF-8, modulo the number of buckets. Athena and Spark know
 * the same function, so that a query for one name opens one bucket.
 */
export const bucketOf = (nameKey: string, buckets: number): number => crc32(nameKey) % buckets;

/** @example 7 → "bucket=007" */
const folderOf = (bucket: number): string => `bucket=${String(bucket).padStart(3, '0')}`;

/** What lists a bucket's files: one address in S3 for each line. */
export const manifestKey = (bucket: number): string => `${MANIFESTS}/${folderOf(bucket)}/files.txt`;

export const bucketPrefix = (bucket: number): string => `${PURCHASES}/${folderOf(bucket)}/`;

/** A new file's key: never used twice, so that what is read by it never changes. */
export const fileKey = (bucket: number, kind: FileKind, { rows, id }: { rows: number; id: string }): string =>
  `${bucketPrefix(bucket)}${kind}-${rows}-${id}.parquet`;

/** What a file's key says of it. */
export function describeFile(key: string): { readonly kind: FileKind; readonly rows: number } {
  const [, kind, rows] = /\/(main|tail)-(\d+)-[^/]+\.parquet$/.exec(key) ?? [];
  return { kind: kind === 'tail' ? 'tail' : 'main', rows: Number(rows ?? 0) };
}
