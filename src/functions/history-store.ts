import { S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from '#adapters/s3/history/object-store';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { createS3PurchaseLedger } from '#adapters/s3/history/s3-purchase-ledger';
import type { PurchaseLedger } from '#business/history/index';
import { newId, readCount, readEnv } from '#platform/index';

/** Nobody waits, yet a batch has to end in time; milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 5000 };

/** The files of the stage's purchase history. */
export function createHistoryStore(): { readonly store: ObjectStore; readonly bucketName: string } {
  const bucketName = readEnv('HISTORY_BUCKET_NAME');
  return { store: createS3ObjectStore(new S3Client({ requestHandler: TIMEOUTS }), bucketName), bucketName };
}

/** What writes the purchase history of the stage. */
export function createLedger(): PurchaseLedger {
  const { store, bucketName } = createHistoryStore();
  return createS3PurchaseLedger(store, { bucketName, buckets: readCount('HISTORY_BUCKETS'), newId });
}
