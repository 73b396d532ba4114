import { S3Client } from '@aws-sdk/client-s3';
import { createS3ObjectStore } from '#adapters/s3/history/s3-object-store';
import { createS3PurchaseHistory } from '#adapters/s3/history/s3-purchase-history';
import type { ManagePorts } from '#conversation/turn/index';
import { count, readCount, readEnv } from '#platform/index';
import { createPatientHistory } from './patient-history.ts';

/** A lookup is three requests, some 100 ms; so long an offer waits for it. Milliseconds. */
const WITHIN = 1000;
/** Without retries: a request that hangs has used up the time of all. */
const SETTINGS = { maxAttempts: 1, requestHandler: { connectionTimeout: 500, requestTimeout: WITHIN } };

/** Wires what verified customers bought before to S3. */
export function createHistory(): ManagePorts['history'] {
  const store = createS3ObjectStore(new S3Client(SETTINGS), readEnv('HISTORY_BUCKET_NAME'));
  const history = createS3PurchaseHistory(store, readCount('HISTORY_BUCKETS'));
  return createPatientHistory(history, WITHIN, (outcome) => count('HistoryLookups', { outcome }));
}
