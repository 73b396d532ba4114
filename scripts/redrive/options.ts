import { parseArgs } from 'node:util';

export const USAGE = `npm run redrive -- <queue> [options]

Takes the dead letters of a queue back to it, such as those of "history", once their cause is gone.

  --stage <name>   stage whose queue is meant (default: local, which needs "npm start")
  --region <name>  of the stage (default: AWS_REGION, else us-east-1)
  --help           this text

Exit codes: 0 done, 1 wrong usage or no such queue, 2 the queue can't be reached.`;

export interface RedriveOptions {
  /** As in serverless.yml's queueNames, such as "history". */
  readonly queue: string;
  readonly stage: string;
  readonly region?: string | undefined;
}

type RedriveUsage =
  | { readonly kind: 'run'; readonly options: RedriveOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseRedriveOptions(args: readonly string[]): RedriveUsage {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { stage: { ...text, default: 'local' }, region: text, help: { type: 'boolean' } },
    });
    const { help, ...target } = values;
    if (help) return { kind: 'help' };
    const [queue, ...more] = positionals;
    if (queue === undefined || more.length > 0) return { kind: 'wrong', reason: 'Name one queue.' };
    return { kind: 'run', options: { ...target, queue } };
  } catch (error) {
    return { kind: 'wrong', reason: (error as Error).message.split('\n')[0] ?? '' };
  }
}
