import { parseArgs } from 'node:util';
import type { HistoryTarget } from '../../local/seed/history/stage-history.ts';
import { readCountOption } from '../shared/read-count.ts';

export const USAGE = `npm run history:generate -- [options]

Makes up a purchase history and writes it as Parquet, bucket by bucket: for benchmarks, and to try queries on.

  --rows <n>        lines of purchases (default: 100000)
  --to <place>      a folder, or s3://<bucket> (default: the history of the stage)
  --seed <n>        the same seed makes the same history (default: 1)
  --buckets <n>     into how many the table is divided (default: the stage's; 256 for a folder)
  --stage <name>    whose S3 is meant (default: local, which needs "npm start")
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --help            this text

Exit codes: 0 done, 1 wrong usage, 2 the place can't be written.`;

export interface GenerateOptions extends HistoryTarget {
  readonly rows: number;
  readonly seed: number;
  /** Absent: S3. */
  readonly folder?: string;
}

type GenerateUsage =
  | { readonly kind: 'run'; readonly options: GenerateOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

const text = { type: 'string' } as const;
const KNOWN = {
  rows: text,
  to: text,
  seed: text,
  buckets: text,
  stage: text,
  region: text,
  help: { type: 'boolean' },
} as const;

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseGenerateOptions(args: readonly string[]): GenerateUsage {
  try {
    const { values } = parseArgs({ args: [...args], options: KNOWN });
    if (values.help) return { kind: 'help' };
    const { stage = 'local', region } = values;
    const options = {
      rows: readCountOption('rows', values.rows) ?? 100_000,
      seed: readCountOption('seed', values.seed) ?? 1,
      buckets: readCountOption('buckets', values.buckets),
      stage,
      region,
      ...placeOf(values.to),
    };
    return { kind: 'run', options };
  } catch (error) {
    return { kind: 'wrong', reason: (error as Error).message.split('\n')[0] ?? '' };
  }
}

function placeOf(to: string | undefined): Pick<GenerateOptions, 'folder' | 'bucketName'> {
  if (to === undefined) return {};
  return to.startsWith('s3://') ? { bucketName: to.slice('s3://'.length).replace(/\/$/, '') } : { folder: to };
}
