import { parseArgs } from 'node:util';

export const USAGE = `npm run seed -- [folder] [options]

Checks a shop's customers.json, products.json, orders.json and promotions.json and loads them.
Without a folder: the demo shop. The file format is described in local/seed/README.md.

  --skip-bad        load the good rows when some are bad, instead of nothing
  --stage <name>    stage whose tables are filled (default: local)
  --region <name>   of the stage (default: AWS_REGION, else us-east-1)
  --endpoint <url>  DynamoDB to use (default: AWS_ENDPOINT_URL_DYNAMODB; for the local stage
                    http://127.0.0.1:8000, or the port in DYNAMODB_LOCAL_PORT)
  --help            this text

Exit codes: 0 everything is loaded, 1 bad rows or wrong usage, 2 the database can't be used.`;

export interface SeedOptions {
  /** Absent: the demo shop. */
  readonly folder?: string;
  readonly skipBad: boolean;
  readonly stage: string;
  readonly region?: string;
  readonly endpoint?: string;
}

type SeedUsage =
  | { readonly kind: 'run'; readonly options: SeedOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

/** Reads the command line; whatever it doesn't know is wrong, so that a typo is no silent default. */
export function parseSeedOptions(args: readonly string[]): SeedUsage {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'skip-bad': { type: 'boolean', default: false },
        stage: { type: 'string', default: 'local' },
        region: { type: 'string' },
        endpoint: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { kind: 'help' };
    return checked(
      {
        skipBad: values['skip-bad'],
        stage: values.stage,
        ...(values.region !== undefined && { region: values.region }),
        ...(values.endpoint !== undefined && { endpoint: values.endpoint }),
        ...(positionals[0] !== undefined && { folder: positionals[0] }),
      },
      positionals.length,
    );
  } catch (error) {
    return { kind: 'wrong', reason: firstSentence((error as Error).message) };
  }
}

function checked(options: SeedOptions, folders: number): SeedUsage {
  const wrong = (reason: string): SeedUsage => ({ kind: 'wrong', reason });
  if (folders > 1) return wrong('Name one folder only.');
  if (!/^[a-z0-9][a-z0-9-]*$/i.test(options.stage)) return wrong(`"${options.stage}" is no name of a stage.`);
  if (options.endpoint !== undefined && !URL.canParse(options.endpoint)) {
    return wrong(`"${options.endpoint}" is no URL, such as http://127.0.0.1:8000.`);
  }
  return { kind: 'run', options };
}

/** Node goes on with advice on quoting, which npm's own "--" makes misleading. */
const firstSentence = (message: string) => `${message.split('. ')[0]}.`;
