import { S3Client } from '@aws-sdk/client-s3';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { createS3PurchaseHistory } from '#adapters/s3/history/s3-purchase-history';
import type { PurchaseHistory } from '#business/history/index';
import { readCount, readEnv } from '#platform/index';

/** Nobody waits, yet a look through many has to come on; milliseconds. */
const TIMEOUTS = { connectionTimeout: 1000, requestTimeout: 5000 };

/** What reads the purchase history of the stage. */
export function createHistory(): PurchaseHistory {
  const store = createS3ObjectStore(new S3Client({ requestHandler: TIMEOUTS }), readEnv('HISTORY_BUCKET_NAME'));
  return createS3PurchaseHistory(store, readCount('HISTORY_BUCKETS'));
}
