import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { regionOf } from '../../../scripts/shared/region.ts';
import { DUMMY_CREDENTIALS } from '../../stack/environment/dummy-credentials.ts';
import type { SeedOptions } from './options.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Which database a command means. */
export type Target = Pick<SeedOptions, 'stage' | 'endpoint'> & { readonly region?: string | undefined };

/** The stage of the laptop: it never reaches a real account, whatever credentials the shell has. */
export const LOCAL_STAGE = 'local';

/** A program that listens but doesn't answer must not hang the command. Milliseconds. */
const TIMEOUTS = { connectionTimeout: 3_000, requestTimeout: 15_000 };

/** The DynamoDB to use; undefined leaves it to the AWS SDK. */
export function databaseEndpoint({ endpoint, stage }: Target, env: Environment): string | undefined {
  const named = endpoint ?? env['AWS_ENDPOINT_URL_DYNAMODB'];
  if (named !== undefined || stage !== LOCAL_STAGE) return named;
  return `http://127.0.0.1:${env['DYNAMODB_LOCAL_PORT'] || '8000'}`;
}

/** What every AWS client of the command has in common. */
export function clientSettings({ stage, region }: Target, endpoint: string | undefined, env: Environment) {
  return {
    region: regionOf(env, region),
    requestHandler: TIMEOUTS,
    ...(endpoint !== undefined && { endpoint }),
    ...(stage === LOCAL_STAGE && { credentials: DUMMY_CREDENTIALS }),
  };
}

export function connect(options: Target, env: Environment): DynamoDBDocumentClient {
  const settings = clientSettings(options, databaseEndpoint(options, env), env);
  return DynamoDBDocumentClient.from(new DynamoDBClient(settings), {
    marshallOptions: { removeUndefinedValues: true },
  });
}
