import { parseArgs } from 'node:util';
import type { Target } from '../../local/seed/command/connection.ts';

export const USAGE = `npm run exchange -- [what] [options]

  (nothing)             the buyers of leads and their contracts
  load <file>           checks contracts and keeps them; docs/exchange.md describes the file
  activate <partner>    lets a buyer have leads again
  end <partner>         lets it have no more; what it bought stays noted
  key <partner>         the key that requests to this buyer are signed with, to hand it over
  lead <lead id>        who has this lead, and why it was sold or not each time that it was offered
  settlements <month>   what buyers owe for a month such as 2026-11, as CSV

  --stage <name>    stage that is meant (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text

Exit codes: 0 done, 1 nothing of the kind or wrong usage, 2 the stage can't be reached.`;

const WITH_NAME = ['load', 'activate', 'end', 'key', 'lead', 'settlements'] as const;
export type ExchangeCommand = (typeof WITH_NAME)[number] | 'partners';

export type ExchangeOptions = Target & {
  readonly command: ExchangeCommand;
  /** Of the file, partner, lead or month; empty for the list. */
  readonly name: string;
};

type ExchangeUsage =
  | { readonly kind: 'run'; readonly options: ExchangeOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseExchangeOptions(args: readonly string[]): ExchangeUsage {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { stage: { ...text, default: 'local' }, region: text, endpoint: text, help: { type: 'boolean' } },
    });
    const { help, ...target } = values;
    return help ? { kind: 'help' } : checked(target, positionals);
  } catch (error) {
    return { kind: 'wrong', reason: (error as Error).message.split('\n')[0] ?? '' };
  }
}

function checked(target: Target, [word, name, ...more]: readonly string[]): ExchangeUsage {
  if (word === undefined) return { kind: 'run', options: { ...target, command: 'partners', name: '' } };
  const command = WITH_NAME.find((one) => one === word);
  if (!command) return { kind: 'wrong', reason: `There is no "${word}".` };
  if (name === undefined || more.length > 0) return { kind: 'wrong', reason: `"${command}" needs one name.` };
  if (command === 'settlements' && !/^\d{4}-(0[1-9]|1[0-2])$/.test(name))
    return { kind: 'wrong', reason: `"${name}" is no month, such as 2026-11.` };
  return { kind: 'run', options: { ...target, command, name } };
}
