import { parseArgs } from 'node:util';
import { SyncBotError } from '../sync-bot/errors.ts';
import type { PullOptions } from './options.ts';

export const USAGE = `Usage: npm run bot:pull -- [options] [folder]

Writes the bot that Amazon Lex holds as a bot definition. It takes the draft, which is what the console edits.
The folder must be new; bot-definition-<stage> unless another is named.

  --into <folder>    overwrite this definition instead, after saying what changes
  --plan             say what would be written, and write nothing
  --stage <name>     deployment stage (default: dev; local with an endpoint on this machine)
  --bot <name>       name of the bot in Lex (default: the bot of the stage)
  --endpoint <url>   of the Lex models API (default: AWS_ENDPOINT_URL_LEX_MODELS_V2, else AWS)
  --region <name>    (default: AWS_REGION, else us-east-1)
  --help

Exit codes: 0 done, 1 wrong usage, 2 AWS refused or failed.`;

/** @throws SyncBotError `usage`, with the usage, for anything that isn't an option */
export function parseCommandLine(args: readonly string[]): PullOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const folders = [...positionals, ...(values.into === undefined ? [] : [values.into])];
  if (folders.length > 1) throw usageError('One folder at a time: a new one, or one to overwrite with --into.');
  const { stage, bot, into, plan, endpoint, region } = values;
  return { stage, bot, into, plan, endpoint, region, folder: positionals[0] };
}

function parse(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const boolean = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        stage: string,
        bot: string,
        into: string,
        endpoint: string,
        region: string,
        plan: boolean,
        help: boolean,
      },
    });
  } catch (error) {
    throw usageError((error as Error).message);
  }
}

const usageError = (message: string) => new SyncBotError('usage', `${message}\n\n${USAGE}`);
