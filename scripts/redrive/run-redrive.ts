import { takeBack } from '#adapters/sqs/take-back';
import { StackError } from '../../local/stack/stack-error.ts';
import { connectSqs } from '../shared/connect-sqs.ts';
import { queueName } from '../shared/deployment-names.ts';
import { parseRedriveOptions, USAGE } from './options.ts';

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
    const sqs = await connectSqs(usage.options, env);
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
