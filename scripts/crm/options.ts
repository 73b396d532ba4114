import { parseArgs } from 'node:util';
import type { Target } from '../../local/seed/command/connection.ts';

export const USAGE = `npm run crm -- setup|replay [options]

  setup             makes the contact properties in HubSpot that aren't there yet; docs/crm.md lists them
  replay            brings every lead again, as it is now
    --since <day>   only people of whom something changed since, such as 2026-11-20; erased ones, too
    --lead <id>     only this one

  --stage <name>    stage that is meant (default: local, which needs "npm start")
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text

Exit codes: 0 done, 1 wrong usage or HubSpot says no, 2 the stage can't be reached.`;

export type CrmOptions = Target & {
  readonly command: 'setup' | 'replay';
  /** ISO date. */
  readonly since?: string;
  readonly leadId?: string;
};

type CrmUsage =
  | { readonly kind: 'run'; readonly options: CrmOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseCrmOptions(args: readonly string[]): CrmUsage {
  const text = { type: 'string' } as const;
  const options = { since: text, lead: text, stage: { ...text, default: 'local' }, region: text, endpoint: text };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean' } },
    });
    const { help, since, lead, ...target } = values;
    return help ? { kind: 'help' } : checked(target, positionals, { since, lead });
  } catch (error) {
    return wrong((error as Error).message.split('\n')[0] ?? '');
  }
}

const wrong = (reason: string): CrmUsage => ({ kind: 'wrong', reason });

function checked(
  target: Target,
  [command, ...more]: readonly string[],
  { since, lead }: { readonly since: string | undefined; readonly lead: string | undefined },
): CrmUsage {
  if ((command !== 'setup' && command !== 'replay') || more.length > 0) return wrong('Say "setup" or "replay".');
  const reason = wrongIn(command, since, lead);
  if (reason !== undefined) return wrong(reason);
  const named = { ...(since !== undefined && { since }), ...(lead !== undefined && { leadId: lead }) };
  return { kind: 'run', options: { ...target, command, ...named } };
}

function wrongIn(command: CrmOptions['command'], since: string | undefined, lead: string | undefined) {
  if (command === 'setup' && (since ?? lead) !== undefined) return '--since and --lead are of "replay".';
  if (since !== undefined && lead !== undefined) return 'Either --since or --lead.';
  return since === undefined || isDay(since) ? undefined : `"${since}" is no day, such as 2026-11-20.`;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
