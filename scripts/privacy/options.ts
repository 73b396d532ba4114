import { parseArgs } from 'node:util';
import { parseEmailAddress } from '#business/customers/index';
import type { Target } from '../../local/seed/command/connection.ts';

export const COMMANDS = ['export', 'erase', 'where', 'status', 'retention'] as const;
export type Command = (typeof COMMANDS)[number];

export const USAGE = `npm run privacy -- <command> [options]

  export --email <address>   asks for a copy of everything that is kept of a person
  erase --email <address>    asks to forget a person everywhere, once you have typed the address again
  where --email <address>    whom the person's data was given to
  status --job <id>          how far a request is
  retention                  how long what is kept, and what the last runs of the job did

Requests are carried out by the function personEraser, within minutes. Make sure who asks before you ask for them.

  --give-up-credit  erase although store credit is left, when the person has said so
  --stage <name>    stage that is meant (default: local, which needs "npm start")
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text

Exit codes: 0 done, 1 wrong usage or not confirmed, 2 the database can't be used.`;

export type PrivacyOptions = Target & {
  readonly command: Command;
  readonly email?: string;
  readonly job?: string;
  readonly givesUpCredit: boolean;
};

type PrivacyUsage =
  | { readonly kind: 'run'; readonly options: PrivacyOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

const wrong = (reason: string): PrivacyUsage => ({ kind: 'wrong', reason });

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parsePrivacyOptions(args: readonly string[]): PrivacyUsage {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ email: text, job: text, region: text, endpoint: text, stage: { ...text, default: 'local' } },
        ...{ 'give-up-credit': flag, help: flag },
      },
    });
    if (values.help) return { kind: 'help' };
    const { email, job, 'give-up-credit': givesUpCredit, help: _, ...target } = values;
    const [command, ...more] = positionals;
    if (!isCommand(command) || more.length > 0) return wrong(`Name one of ${COMMANDS.join(', ')}.`);
    return checked({ ...target, command, givesUpCredit, ...(job !== undefined && { job }) }, email);
  } catch (error) {
    return wrong((error as Error).message.split('\n')[0] ?? '');
  }
}

function checked(options: PrivacyOptions, email: string | undefined): PrivacyUsage {
  if (options.command === 'retention') return { kind: 'run', options };
  if (options.command === 'status') return options.job ? { kind: 'run', options } : wrong('Name the request by --job.');
  const parsed = parseEmailAddress(email ?? '');
  return parsed.ok
    ? { kind: 'run', options: { ...options, email: parsed.email } }
    : wrong('Name the person by --email.');
}

const isCommand = (text: string | undefined): text is Command => COMMANDS.some((command) => command === text);
