import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import type { BucketWriter } from '#adapters/s3/history/change-bucket';
import { createFooterCache } from '#adapters/s3/history/footer-cache';
import type { ObjectStore } from '#adapters/s3/history/object-store';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { newId } from '#platform/new-id';

/** A purchase history that a command writes or reads as a whole. */
export interface OpenHistory {
  readonly writer: BucketWriter;
  /** Into how many the table is divided. */
  readonly buckets: number;
  close(): void;
}

interface Place extends Pick<S3ClientConfig, 'region' | 'endpoint' | 'credentials'> {
  /** Of S3. */
  readonly bucketName: string;
  readonly buckets: number;
}

/** The history in S3, or in its stand-in. */
export function openHistory({ bucketName, buckets, ...settings }: Place): OpenHistory {
  const client = new S3Client({ ...settings, requestChecksumCalculation: 'WHEN_REQUIRED' });
  return historyIn(createS3ObjectStore(client, bucketName), { bucketName, buckets, close: () => client.destroy() });
}

/** The history in any store of objects. */
export function historyIn(
  store: ObjectStore,
  { bucketName, buckets, close }: { bucketName: string; buckets: number; close: () => void },
): OpenHistory {
  // No footer is read twice by a command that goes through everything once.
  return { writer: { store, open: createFooterCache(store, 0), bucketName, newId }, buckets, close };
}
