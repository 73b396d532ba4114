import { parseArgs } from 'node:util';
import { LEAD_CLASSES, type LeadClass } from '#business/leads/index';
import type { Target } from '../../local/seed/command/connection.ts';

export const USAGE = `npm run leads -- [lead id] [options]

Without an id: how many leads each class has, and those with the highest scores.
With one: the lead's score with its reasons, the log that adds up to it, and when it is written to next.

  --class <name>    list this class alone: ${LEAD_CLASSES.join(', ')}
  --personal        with names, addresses and numbers
  --stage <name>    stage whose leads are meant (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text

Exit codes: 0 done, 1 no such lead or wrong usage, 2 the database can't be used.`;

export interface LeadsOptions {
  readonly target: Target;
  readonly leadId?: string;
  readonly leadClass?: LeadClass;
  readonly isPersonal: boolean;
}

type LeadsUsage =
  | { readonly kind: 'run'; readonly options: LeadsOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseLeadsOptions(args: readonly string[]): LeadsUsage {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const target = { stage: { ...text, default: 'local' }, region: text, endpoint: text };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { class: text, personal: flag, help: flag, ...target },
    });
    const { help, personal, class: named, ...meant } = values;
    return help ? { kind: 'help' } : checked(positionals, { named, isPersonal: personal }, meant);
  } catch (error) {
    return wrong((error as Error).message.split('\n')[0] ?? '');
  }
}

const wrong = (reason: string): LeadsUsage => ({ kind: 'wrong', reason });

function checked(
  [leadId, ...more]: readonly string[],
  { named, isPersonal }: { readonly named: string | undefined; readonly isPersonal: boolean },
  target: Target,
): LeadsUsage {
  const leadClass = LEAD_CLASSES.find((one) => one === named);
  if (more.length > 0) return wrong('Name one lead only.');
  if (named !== undefined && leadId !== undefined) return wrong('Either a lead or --class.');
  if (named !== undefined && !leadClass) return wrong(`A lead is never "${named}", but ${LEAD_CLASSES.join(', ')}.`);
  if (target.endpoint !== undefined && !URL.canParse(target.endpoint))
    return wrong(`"${target.endpoint}" is no URL, such as http://127.0.0.1:8000.`);
  return {
    kind: 'run',
    options: { target, isPersonal, ...(leadId !== undefined && { leadId }), ...(leadClass && { leadClass }) },
  };
}
