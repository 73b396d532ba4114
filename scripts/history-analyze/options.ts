import { parseArgs } from 'node:util';
import type { HistoryTarget } from '../../local/seed/history/stage-history.ts';
import { readCountOption } from '../shared/read-count.ts';

export const USAGE = `npm run history:analyze -- [options]

Goes through a stage's purchase history, as the stage itself does daily, and keeps what it says for recommendations and
prices: what is bought together, when categories sell, how often customers come back, what they will spend.

  --stage <name>        default: local, which needs "npm start"
  --region <name>       of the stage (default: AWS_REGION, else us-east-1)
  --bucket-name <name>  in S3, where the deployment gave it a name of its own
  --buckets <n>         into how many the table is divided, where the deployment has another number than usual
  --help                this text

Exit codes: 0 done, 1 wrong usage, 2 the history can't be read or what it says can't be kept.`;

type AnalyzeUsage =
  | { readonly kind: 'run'; readonly target: HistoryTarget }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

const text = { type: 'string' } as const;
const KNOWN = { stage: text, region: text, 'bucket-name': text, buckets: text, help: { type: 'boolean' } } as const;

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseAnalyzeOptions(args: readonly string[]): AnalyzeUsage {
  try {
    const { values } = parseArgs({ args: [...args], options: KNOWN });
    if (values.help) return { kind: 'help' };
    const { stage = 'local', region, 'bucket-name': bucketName, buckets } = values;
    return { kind: 'run', target: { stage, region, bucketName, buckets: readCountOption('buckets', buckets) } };
  } catch (error) {
    return { kind: 'wrong', reason: (error as Error).message.split('\n')[0] ?? '' };
  }
}
