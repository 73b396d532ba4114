import { manifestKey } from './layout.ts';
import type { ObjectStore, WriteResult } from './object-store.ts';

/** The files that a bucket consists of at one time. */
export interface Manifest {
  readonly bucket: number;
  /** Keys; none when the bucket has no purchases yet. */
  readonly files: readonly string[];
  /** Absent when there is no manifest yet. */
  readonly etag?: string;
}

/**
 * Reads which files a bucket consists of.
 *
 * A manifest is the text file that Athena's SymlinkTextInputFormat takes: a line with the address of each data file.
 * Swapping it is the one moment at which a bucket changes, for Athena and for us alike.
 */
export async function readManifest(store: ObjectStore, bucket: number): Promise<Manifest> {
  const stored = await store.get(manifestKey(bucket));
  if (!stored) return { bucket, files: [] };
  const lines = new TextDecoder().decode(stored.bytes).split('\n');
  return { bucket, files: lines.filter(Boolean).map(keyOf), etag: stored.etag };
}

/** Makes the bucket consist of other files, unless it has changed since it was read: a conflict then. */
export function swapManifest(
  store: ObjectStore,
  { bucket, etag }: Manifest,
  files: readonly string[],
  bucketName: string,
): Promise<WriteResult> {
  const text = files.map((key) => `s3://${bucketName}/${key}\n`).join('');
  return store.put(manifestKey(bucket), new TextEncoder().encode(text), etag ? { etag } : { isAbsent: true });
}

const keyOf = (address: string): string => address.replace(/^s3:\/\/[^/]+\//, '');
