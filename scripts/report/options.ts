import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { GROUPINGS, type Grouping } from '#business/insights/index';
import type { Target } from '../../local/seed/command/connection.ts';
import type { HistoryTarget } from '../../local/seed/history/stage-history.ts';
import { readCountOption } from '../shared/read-count.ts';

export const USAGE = `npm run report -- [options]

The figures that docs/insights.md explains: revenue, leads, operations, cost.

  --from <day>        first day, such as 2026-03-01 (default: 29 days before --to)
  --to <day>          last day (default: today)
  --by <what>         ${GROUPINGS.join(', ')} (default: total)
  --csv               as CSV, for a spreadsheet
  --reconcile         count all events anew, and tell whether the figures are theirs
  --customers         what customers are worth, and are expected to do: of the purchase history
  --time-zone <name>  of the shop, as the stage has it (default: America/New_York)
  --stage <name>      default: local, which needs "npm start"
  --region <name>     of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>    DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                      http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --bucket-name <name>, --buckets <n>  of the history, where the deployment has others than usual
  --help              this text

Exit codes: 0 done, 1 wrong usage, or figures that aren't those of the events, 2 the database can't be used.`;

export type ReportOptions = Target &
  Pick<HistoryTarget, 'bucketName' | 'buckets'> & {
    readonly from: string;
    readonly to: string;
    readonly by: Grouping;
    readonly timeZone: string;
    readonly as: 'text' | 'csv' | 'reconciliation' | 'customers';
  };

type ReportUsage =
  | { readonly kind: 'run'; readonly options: ReportOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

const text = { type: 'string' } as const;
const yes = { type: 'boolean' } as const;
const KNOWN = {
  ...{ from: text, to: text, by: { ...text, default: 'total' }, csv: yes, reconcile: yes, customers: yes },
  ...{ 'time-zone': { ...text, default: 'America/New_York' }, stage: { ...text, default: 'local' } },
  ...{ region: text, endpoint: text, 'bucket-name': text, buckets: text, help: yes },
} as const;

/** In the order of their options. */
const FORMS = ['csv', 'reconciliation', 'customers'] as const;

/** Days of a report when none are named. */
const USUAL_DAYS = 30;

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseReportOptions(args: readonly string[], nowEpochSeconds: number): ReportUsage {
  try {
    const { values } = parseArgs({ args: [...args], options: KNOWN });
    if (values.help) return { kind: 'help' };
    const { from, to, by, csv, reconcile, customers, 'time-zone': timeZone, ...rest } = values;
    const { 'bucket-name': bucketName, buckets, ...target } = rest;
    const forms = FORMS.filter((_form, index) => [csv, reconcile, customers][index]);
    if (forms.length > 1) return { kind: 'wrong', reason: 'One of --csv, --reconcile and --customers.' };
    if (!isGrouping(by)) return { kind: 'wrong', reason: `Figures are told by ${GROUPINGS.join(', ')}.` };
    const days = daysFrom({ from, to, timeZone }, nowEpochSeconds);
    if (days.from > days.to) return { kind: 'wrong', reason: 'The first day is after the last one.' };
    const history = { bucketName, buckets: readCountOption('buckets', buckets) };
    return { kind: 'run', options: { ...target, ...history, ...days, by, timeZone, as: forms[0] ?? 'text' } };
  } catch (error) {
    return { kind: 'wrong', reason: (error as Error).message.split('\n')[0] ?? '' };
  }
}

interface Told {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly timeZone: string;
}

/** @throws RangeError for what is no day or no time zone */
function daysFrom({ from, to, timeZone }: Told, nowEpochSeconds: number) {
  const now = Temporal.Instant.fromEpochMilliseconds(nowEpochSeconds * 1000);
  const last = to === undefined ? now.toZonedDateTimeISO(timeZone).toPlainDate() : Temporal.PlainDate.from(to);
  const first = from === undefined ? last.subtract({ days: USUAL_DAYS - 1 }) : Temporal.PlainDate.from(from);
  return { from: first.toString(), to: last.toString() };
}

const isGrouping = (text: string): text is Grouping => GROUPINGS.some((grouping) => grouping === text);
