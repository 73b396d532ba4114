import { S3Client } from '@aws-sdk/client-s3';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { createS3PurchaseLedger } from '#adapters/s3/history/s3-purchase-ledger';
import type { PurchaseLedger } from '#business/history/index';
import { newId, readCount, readEnv } from '#platform/index';

/** Nobody waits, yet a batch has to end in time; milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 5000 };

/** What writes the purchase history of the stage. */
export function createLedger(): PurchaseLedger {
  const bucketName = readEnv('HISTORY_BUCKET_NAME');
  const store = createS3ObjectStore(new S3Client({ requestHandler: TIMEOUTS }), bucketName);
  return createS3PurchaseLedger(store, { bucketName, buckets: readCount('HISTORY_BUCKETS'), newId });
}
