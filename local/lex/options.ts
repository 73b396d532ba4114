/** Options of `startLexLocal`. */
export interface LexLocalOptions {
  /** Default 127.0.0.1. */
  host?: string;
  /** 0 takes any free port. */
  port: number;
  /** Where the Lambda Invoke API listens, e.g. http://127.0.0.1:3002. Without it hooks fail as unreachable functions do. */
  lambdaEndpoint?: string;
  /** Default us-east-1. */
  region?: string;
  /** Keeps vectors of utterances across restarts. Default `.local/lex-cache` in the working directory. */
  cacheDirectory?: string;
  /** Epoch milliseconds; default the real time. Session expiry and relative dates follow it. */
  clock?: () => number;
  /** Makes ids and the choice among message variations repeatable. Default 1. */
  seed?: number;
  /** Gets one entry per turn; default none. */
  log?: (entry: Record<string, unknown>) => void;
  /** Whether log entries carry what the customer said. Default false. */
  logsCustomerText?: boolean;
  /** How long a hook may take; default 30,000 as in the service. */
  hookTimeoutMs?: number;
}

export type CompleteOptions = Required<Omit<LexLocalOptions, 'lambdaEndpoint'>> & {
  lambdaEndpoint: string | undefined;
};

type Check = (value: unknown) => boolean;

const MAX_PORT = 65_535;
const isText: Check = (value) => typeof value === 'string' && value !== '';
const isFunction: Check = (value) => typeof value === 'function';
const isWhole: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

const CHECKS: Record<keyof LexLocalOptions, [Check, string]> = {
  host: [isText, 'a host name or address'],
  port: [(value) => isWhole(value) && Number(value) <= MAX_PORT, `a whole number from 0 to ${MAX_PORT}`],
  lambdaEndpoint: [(value) => isText(value) && URL.canParse(String(value)), 'a URL'],
  region: [isText, 'the name of a region'],
  cacheDirectory: [isText, 'a directory'],
  clock: [isFunction, 'a function'],
  seed: [isWhole, 'a whole number'],
  log: [isFunction, 'a function'],
  logsCustomerText: [(value) => typeof value === 'boolean', 'true or false'],
  hookTimeoutMs: [isWhole, 'a whole number of milliseconds'],
};

const DEFAULTS = {
  host: '127.0.0.1',
  lambdaEndpoint: undefined,
  region: 'us-east-1',
  cacheDirectory: '.local/lex-cache',
  clock: Date.now,
  seed: 1,
  log: () => undefined,
  logsCustomerText: false,
  hookTimeoutMs: 30_000,
};

/** Fills in the defaults; throws a TypeError that names an unknown or wrong option. */
export function completeOptions(options: LexLocalOptions): CompleteOptions {
  if (options.port === undefined) throw new TypeError("Option 'port' is missing.");
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    const check = CHECKS[name as keyof LexLocalOptions];
    if (!check) throw new TypeError(`startLexLocal has no option '${name}'.`);
    if (!check[0](value)) throw new TypeError(`Option '${name}' must be ${check[1]}.`);
  }
  return { ...DEFAULTS, ...(Object.fromEntries(given) as unknown as LexLocalOptions) };
}
