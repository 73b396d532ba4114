import { importBucket } from '#adapters/s3/history/import-bucket';
import { readDemoWares } from './demo-wares.ts';
import { largeHistory } from './large-history.ts';
import { assortmentOf } from './make-purchases.ts';
import type { OpenHistory } from './open-history.ts';

/** Three years that lie behind us; the same ones each time, so that the same seed makes the same history. */
const PERIOD = { from: Date.parse('2023-01-01T00:00:00Z'), until: Date.parse('2026-01-01T00:00:00Z') };

interface LargeHistoryWriting {
  readonly rows: number;
  readonly seed: number;
  /** Told after each bucket. */
  readonly onProgress?: (done: number, buckets: number) => void;
}

/** Makes up a large history and writes it bucket by bucket. @returns how many rows it has */
export async function writeLargeHistory(
  { writer, buckets }: OpenHistory,
  { rows, seed, onProgress }: LargeHistoryWriting,
): Promise<number> {
  const assortment = assortmentOf(await readDemoWares());
  let written = 0;
  for (const [bucket, purchases] of largeHistory({ rows, buckets, seed, assortment, period: PERIOD })) {
    await importBucket(writer, bucket, purchases);
    written += purchases.reduce((sum, { lines }) => sum + lines.length, 0);
    onProgress?.(bucket + 1, buckets);
  }
  return written;
}
