import { join } from 'node:path';
import { SQSClient } from '@aws-sdk/client-sqs';
import { LOCAL_STAGE } from '../../local/seed/command/connection.ts';
import { DUMMY_CREDENTIALS } from '../../local/stack/environment/dummy-credentials.ts';
import { readPorts } from '../../local/stack/ports/ports.ts';
import { findRunningStack } from '../../local/stack/running/running-stack.ts';
import { StackError } from '../../local/stack/stack-error.ts';
import { queueName } from '../shared/deployment-names.ts';
import { regionOf } from '../shared/region.ts';
import { parseRedriveOptions, type RedriveOptions, USAGE } from './options.ts';
import { takeBack } from './take-back.ts';

const EXIT = { done: 0, notDone: 1, unreachable: 2 } as const;
type ExitCode = (typeof EXIT)[keyof typeof EXIT];

interface Terminal {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/** `npm run redrive`: the command without its process. */
export async function runRedrive(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  { out, err }: Terminal,
): Promise<ExitCode> {
  const usage = parseRedriveOptions(args);
  if (usage.kind === 'help') {
    out(USAGE);
    return EXIT.done;
  }
  if (usage.kind === 'wrong') {
    err(`${usage.reason}\n\n${USAGE}`);
    return EXIT.notDone;
  }
  const { queue, stage } = usage.options;
  try {
    const sqs = await connect(usage.options, env);
    const taken = await takeBack(sqs, queueName(stage, queue)).finally(() => sqs.destroy());
    if (taken.kind === 'no-such-queue') {
      err(`Stage "${stage}" has no queue "${queue}" with dead letters.`);
      return EXIT.notDone;
    }
    out(taken.letters === 0 ? `"${queue}" has no dead letters.` : `About ${taken.letters} go back to "${queue}".`);
    return EXIT.done;
  } catch (error) {
    err(error instanceof StackError ? error.message : `The queue can't be reached: ${(error as Error).message}`);
    return EXIT.unreachable;
  }
}

/** The running stack's stand-in for the stage of the laptop, which never reaches a real account. */
async function connect({ stage, region }: RedriveOptions, env: NodeJS.ProcessEnv): Promise<SQSClient> {
  const settings = { region: regionOf(env, region) };
  if (stage !== LOCAL_STAGE) return new SQSClient(settings);
  const stack = await findRunningStack(join(import.meta.dirname, '../..'), readPorts(env).lexLocal);
  const endpoint = stack?.environment['AWS_ENDPOINT_URL_SQS'];
  if (endpoint === undefined) throw new StackError('no-stack', 'No stack is running. Start one with "npm start".');
  return new SQSClient({ ...settings, endpoint, credentials: DUMMY_CREDENTIALS });
}
