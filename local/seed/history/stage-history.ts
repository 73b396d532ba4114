import { historyBucketName, historyBuckets } from '../../../scripts/shared/deployment-names.ts';
import { regionOf } from '../../../scripts/shared/region.ts';
import { DUMMY_CREDENTIALS } from '../../stack/environment/dummy-credentials.ts';
import { type Environment, LOCAL_STAGE } from '../command/connection.ts';
import { openHistory, type OpenHistory } from './open-history.ts';

/** Which history a command means. */
export interface HistoryTarget {
  readonly stage: string;
  readonly region?: string | undefined;
  /** In S3, where the deployment gave it a name of its own. */
  readonly bucketName?: string | undefined;
  /** Where the deployment has another number than usual. */
  readonly buckets?: number | undefined;
}

/** The history of a stage; that of the laptop is the running stack's and never reaches a real account. */
export function openStageHistory({ stage, region, bucketName, buckets }: HistoryTarget, env: Environment): OpenHistory {
  const isLocal = stage === LOCAL_STAGE;
  const endpoint = env['AWS_ENDPOINT_URL_S3'] ?? (isLocal ? localEndpoint(env) : undefined);
  return openHistory({
    bucketName: bucketName ?? historyBucketName(stage),
    buckets: buckets ?? historyBuckets(stage),
    region: regionOf(env, region),
    ...(endpoint !== undefined && { endpoint }),
    ...(isLocal && { credentials: DUMMY_CREDENTIALS }),
  });
}

const localEndpoint = (env: Environment): string => `http://127.0.0.1:${env['S3_LOCAL_PORT'] || '4568'}`;
