import { parseArgs } from 'node:util';
import type { Target } from '../../local/seed/command/connection.ts';

export const TARGET_USAGE = `  --stage <name>    stage whose consents are meant (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text`;

export interface ConsentOptions {
  readonly target: Target;
  /** A receipt or a person's id. */
  readonly named?: string;
  readonly isHelp: boolean;
}

/** @throws Error that says what is wrong with the command line */
export function parseConsentOptions(args: readonly string[]): ConsentOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { stage: { ...text, default: 'local' }, region: text, endpoint: text, help: { type: 'boolean' } },
  });
  const { help = false, ...target } = values;
  const [named, ...more] = positionals;
  if (more.length > 0) throw new Error('Name one receipt or person only.');
  if (target.endpoint !== undefined && !URL.canParse(target.endpoint))
    throw new Error(`"${target.endpoint}" is no URL, such as http://127.0.0.1:8000.`);
  return { target, isHelp: help, ...(named !== undefined && { named: spelled(named) }) };
}

/** Receipts are told on the telephone: letters come in any case. */
const spelled = (named: string): string => (/^cr-/i.test(named) ? named.toUpperCase() : named);
