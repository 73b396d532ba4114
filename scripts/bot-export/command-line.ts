import { parseArgs } from 'node:util';
import type { ExportOptions } from './options.ts';

export const USAGE = `Usage: npm run bot:export -- [options] [folder]

Writes a bot definition as the zip that the Amazon Lex console imports, without calling AWS. The folder is
bot-definition unless another is named.

  --out <file>      what to write (default: <bot>.zip, or <bot>-<locale>.zip)
  --locale <id>     one locale, to be imported into a bot that is there, instead of the whole bot
  --region <name>   of the models that the bot uses (default: AWS_REGION, else us-east-1)
  --help

Exit codes: 0 written, 1 the definition has errors, or wrong usage.`;

/** The message holds the usage. */
export class UsageError extends Error {
  readonly code = 'usage';

  constructor(what: string) {
    super(`${what}\n\n${USAGE}`);
  }
}

/** @throws UsageError for anything that isn't an option */
export function parseCommandLine(args: readonly string[]): ExportOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length > 1) throw new UsageError('One folder at a time.');
  const { out, locale, region } = values;
  return { folder: positionals[0], out, locale, region };
}

function parse(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const options = { out: string, locale: string, region: string, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
