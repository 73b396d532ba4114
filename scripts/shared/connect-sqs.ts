import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { LOCAL_STAGE } from '../../local/seed/command/connection.ts';
import { DUMMY_CREDENTIALS } from '../../local/stack/environment/dummy-credentials.ts';
import { readPorts } from '../../local/stack/ports/ports.ts';
import { findRunningStack } from '../../local/stack/running/running-stack.ts';
import { StackError } from '../../local/stack/stack-error.ts';
import { regionOf } from './region.ts';

interface Target {
  readonly stage: string;
  readonly region?: string | undefined;
}

/**
 * A stage's queues: of the laptop's, the running stack's stand-in, which never reaches a real account.
 *
 * @throws StackError when none is running
 */
export async function connectSqs({ stage, region }: Target, env: NodeJS.ProcessEnv): Promise<SQSClient> {
  const settings = { region: regionOf(env, region) };
  if (stage !== LOCAL_STAGE) return new SQSClient(settings);
  const stack = await findRunningStack(join(import.meta.dirname, '../..'), readPorts(env).lexLocal);
  const endpoint = stack?.environment['AWS_ENDPOINT_URL_SQS'];
  if (endpoint === undefined) throw new StackError('no-stack', 'No stack is running. Start one with "npm start".');
  return new SQSClient({ ...settings, endpoint, credentials: DUMMY_CREDENTIALS });
}
