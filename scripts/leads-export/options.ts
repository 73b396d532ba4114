import { parseArgs } from 'node:util';
import { PACKAGE_NAMES, type PackageName } from '#business/exchange/index';
import type { Target } from '../../local/seed/command/connection.ts';

export const USAGE = `npm run leads:export -- --partner <id> --package <name> --format csv|jsonl --out <folder> [options]

Writes the leads that a buyer may have, and a manifest. Each new one is a sale: it is noted, counted for the contract's
caps, and the buyer is told when the person withdraws. Running it again writes the same leads and sells none twice.

  --partner <id>    the buyer, as "npm run exchange" names it
  --package <name>  ${PACKAGE_NAMES.join(', ')}: what its contract is about
  --format <name>   csv or jsonl
  --out <folder>    where the files go; made if it isn't there
  --stage <name>    stage that is meant (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text

Exit codes: 0 done, 1 no such contract or wrong usage, 2 the database can't be used.`;

export const FORMATS = ['csv', 'jsonl'] as const;
export type ExportFormat = (typeof FORMATS)[number];

export interface ExportOptions {
  readonly target: Target;
  readonly partnerId: string;
  readonly packageName: PackageName;
  readonly format: ExportFormat;
  readonly out: string;
}

type ExportUsage =
  | { readonly kind: 'run'; readonly options: ExportOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseExportOptions(args: readonly string[]): ExportUsage {
  const text = { type: 'string' } as const;
  const named = { partner: text, package: text, format: text, out: text };
  const target = { stage: { ...text, default: 'local' }, region: text, endpoint: text };
  try {
    const { values } = parseArgs({ args: [...args], options: { ...named, ...target, help: { type: 'boolean' } } });
    const { help, partner, package: name, format, out, ...meant } = values;
    return help ? { kind: 'help' } : checked({ partner, name, format, out }, meant);
  } catch (error) {
    return wrong((error as Error).message.split('\n')[0] ?? '');
  }
}

const wrong = (reason: string): ExportUsage => ({ kind: 'wrong', reason });

interface Named {
  readonly partner: string | undefined;
  readonly name: string | undefined;
  readonly format: string | undefined;
  readonly out: string | undefined;
}

function checked({ partner, name, format: written, out }: Named, target: Target): ExportUsage {
  const packageName = PACKAGE_NAMES.find((one) => one.toLowerCase() === name?.toLowerCase());
  const format = FORMATS.find((one) => one === written);
  if (partner === undefined || out === undefined) return wrong('Name the buyer by --partner, and a folder by --out.');
  if (!packageName) return wrong(`--package is one of ${PACKAGE_NAMES.join(', ')}.`);
  if (!format) return wrong(`--format is one of ${FORMATS.join(', ')}.`);
  return { kind: 'run', options: { target, partnerId: partner, packageName, format, out } };
}
