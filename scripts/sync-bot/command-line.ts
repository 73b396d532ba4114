import { parseArgs } from 'node:util';
import { SyncBotError } from './errors.ts';
import type { SyncBotOptions } from './options.ts';

/** What the person at the command line asks for: a run, and how it is told. */
export type CommandLine = SyncBotOptions & { readonly json?: boolean | undefined };

export const USAGE = `Usage: npm run sync-bot -- [options]

Makes Amazon Lex hold the bot that bot-definition describes.

  --definition <dir>  folder of another bot's definition, instead of bot-definition
  --stage <name>      deployment stage (default: dev; local with an endpoint on this machine)
  --plan              say what would change, and change nothing
  --prune             delete slots, intents and slot types that are not defined (else they are kept and listed)
  --keep-versions <n> delete versions that no alias uses, but for the newest <n> (else all are kept)
  --build-only        build the locales as they are in Lex, and do nothing else
  --no-lambda         switch all hooks off: the bot speaks its own prompts and texts only
  --lambda-arn <arn>  instead of the stack's output LexRouterArn
  --role-arn <arn>    instead of the stack's output BotRoleArn
  --endpoint <url>    of the Lex models API (default: AWS_ENDPOINT_URL_LEX_MODELS_V2, else AWS)
  --region <name>     (default: AWS_REGION, else us-east-1)
  --json              print plan and result as JSON; progress goes to standard error
  --help

Exit codes: 0 done, 1 wrong definition or usage, 2 AWS refused or failed, 3 the build failed.
DEBUG=1 prints where an error came from.`;

/** @throws SyncBotError `usage`, with the usage, for anything that isn't an option */
export function parseCommandLine(args: readonly string[]): CommandLine | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  if (values.plan && values['build-only']) throw usageError('--plan and --build-only exclude each other.');
  if (values['no-lambda'] && values['lambda-arn']) throw usageError('--no-lambda and --lambda-arn exclude each other.');
  return {
    definition: values.definition,
    stage: values.stage,
    plan: values.plan,
    json: values.json,
    prune: values.prune,
    keepVersions: keepVersions(values['keep-versions']),
    buildOnly: values['build-only'],
    noLambda: values['no-lambda'],
    lambdaArn: values['lambda-arn'],
    roleArn: values['role-arn'],
    endpoint: values.endpoint,
    region: values.region,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        definition: { type: 'string' },
        stage: { type: 'string' },
        plan: { type: 'boolean' },
        json: { type: 'boolean' },
        prune: { type: 'boolean' },
        'keep-versions': { type: 'string' },
        'build-only': { type: 'boolean' },
        'no-lambda': { type: 'boolean' },
        'lambda-arn': { type: 'string' },
        'role-arn': { type: 'string' },
        endpoint: { type: 'string' },
        region: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw usageError((error as Error).message);
  }
}

function keepVersions(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(text)) throw usageError(`--keep-versions takes a number from 1, not "${text}".`);
  return Number(text);
}

const usageError = (message: string) => new SyncBotError('usage', `${message}\n\n${USAGE}`);
