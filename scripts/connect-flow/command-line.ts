import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run --silent connect:flow -- --bot-alias-arn <arn> --queue-arn <arn> [options]

Writes the flow of Amazon Connect that answers calls with the bot, without calling AWS: see docs/voice.md.

  --bot-alias-arn <arn>  the bot's alias in Lex: arn:aws:lex:…:bot-alias/…
  --queue-arn <arn>      the queue of the team: arn:aws:connect:…/queue/…
  --hours-arn <arn>      the team's hours: arn:aws:connect:…/operating-hours/…; the queue's own without
  --prompts <file>       what the flow itself says, instead of connect/prompts.json
  --out <file>           where to write it; printed without
  --help

Exit codes: 0 written, 1 the flow is faulty, or wrong usage.`;

export interface FlowOptions {
  readonly botAliasArn: string;
  readonly queueArn: string;
  readonly hoursArn?: string;
  readonly prompts?: string;
  readonly out?: string;
}

/** The message holds the usage. */
export class UsageError extends Error {
  readonly code = 'usage';
}

/** @throws UsageError for anything that isn't an option, and when one is missing */
export function parseCommandLine(args: readonly string[]): FlowOptions | 'help' {
  const { help, 'bot-alias-arn': botAliasArn, 'queue-arn': queueArn, 'hours-arn': hoursArn, ...rest } = parse(args);
  if (help) return 'help';
  if (!botAliasArn || !queueArn) throw new UsageError(`--bot-alias-arn and --queue-arn are needed.\n\n${USAGE}`);
  return { botAliasArn, queueArn, ...(hoursArn && { hoursArn }), ...rest };
}

function parse(args: readonly string[]) {
  const string = { type: 'string' } as const;
  const options = {
    'bot-alias-arn': string,
    'queue-arn': string,
    'hours-arn': string,
    prompts: string,
    out: string,
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
