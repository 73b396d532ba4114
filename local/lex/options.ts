import type { Faults } from './faults/faults.ts';
import { FAULT_KINDS, areFaults } from './faults/faults.ts';
import type { LambdaHandler } from './hooks/invoke-handler.ts';
import type { Quotas } from './models/quotas.ts';
import { QUOTA_NAMES } from './models/quotas.ts';
import { isLoopback } from './server/loopback.ts';
import type { ConcurrentConversations } from './runtime/concurrency.ts';

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
  /** Gets an entry for each event: turns, failed calls, faults of its own; default none. */
  log?: (entry: Record<string, unknown>) => void;
  /** Whether log entries carry what the customer said. Default false. */
  logsCustomerText?: boolean;
  /** How long a hook may take; default 30,000 as in the service. */
  hookTimeoutMs?: number;
  /** Quotas that the account got changed, by name; default those of a new account. */
  quotas?: Partial<Quotas>;
  /** Turns of an alias that may be under way at once, for the test alias and for others; above, ThrottlingException. Default no limit. */
  concurrentConversations?: ConcurrentConversations;
  /** How long (by `clock`) a new bot, locale, version or alias and a changed bot stay in transition. Default 0: they don't. */
  transitionMs?: number;
  /** Trouble on purpose: a share of calls is throttled, refused, failed or late, the same ones for a seed. Default none. */
  faults?: Faults;
  /** Serves a page at `/` that shows the last turns, customers' words included. Default: where `host` is a loopback address. */
  inspector?: boolean;
  /**
   * A bot that is there from the start, built: an export zip of the console, the same unpacked, or a definition folder
   * (`bot.json`). Its test alias calls `handler` or `functionName`, if one is given. Default none.
   */
  definition?: string;
  /** Called in this process for every hook, in place of functions at `lambdaEndpoint`. */
  handler?: LambdaHandler;
  /** The function of the bot of `definition`, at `lambdaEndpoint`. */
  functionName?: string;
  /** Keeps bots and sessions across restarts, for one Lex Local at a time. Default none: they end with the process. */
  stateDirectory?: string;
}

type WithoutDefault = 'lambdaEndpoint' | 'faults' | 'stateDirectory' | 'definition' | 'handler' | 'functionName';

export type CompleteOptions = Required<Omit<LexLocalOptions, WithoutDefault>> & Pick<LexLocalOptions, WithoutDefault>;

type Check = (value: unknown) => boolean;

const MAX_PORT = 65_535;
const isText: Check = (value) => typeof value === 'string' && value !== '';
const isFunction: Check = (value) => typeof value === 'function';
const isWhole: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isQuotas: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, quota]) => QUOTA_NAMES.includes(name as keyof Quotas) && isWhole(quota));

const isConcurrency: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([name, quota]) => ['testAlias', 'otherAliases'].includes(name) && isWhole(quota));

const CHECKS: Record<keyof LexLocalOptions, [Check, string]> = {
  host: [isText, 'a host name or address'],
  port: [(value) => isWhole(value) && Number(value) <= MAX_PORT, `a whole number from 0 to ${MAX_PORT}`],
  lambdaEndpoint: [(value) => isText(value) && URL.canParse(String(value)), 'a URL'],
  region: [isText, 'the name of a region'],
  cacheDirectory: [isText, 'a directory'],
  stateDirectory: [isText, 'a directory'],
  definition: [isText, 'a file or folder'],
  handler: [isFunction, 'a function'],
  functionName: [(value) => /^[a-zA-Z0-9-_]+$/.test(String(value)), 'the name of a function'],
  clock: [isFunction, 'a function'],
  seed: [isWhole, 'a whole number'],
  log: [isFunction, 'a function'],
  logsCustomerText: [(value) => typeof value === 'boolean', 'true or false'],
  hookTimeoutMs: [isWhole, 'a whole number of milliseconds'],
  quotas: [isQuotas, `whole numbers for any of ${QUOTA_NAMES.join(', ')}`],
  concurrentConversations: [isConcurrency, 'whole numbers for any of testAlias, otherAliases'],
  transitionMs: [isWhole, 'a whole number of milliseconds'],
  inspector: [(value) => typeof value === 'boolean', 'true or false'],
  faults: [
    areFaults,
    `a rate from 0 to 1, and any of operations, kinds (${FAULT_KINDS.join(', ')}), latencyMs, retryAfterSeconds`,
  ],
};

const DEFAULTS = {
  host: '127.0.0.1',
  region: 'us-east-1',
  cacheDirectory: '.local/lex-cache',
  clock: Date.now,
  seed: 1,
  log: () => undefined,
  logsCustomerText: false,
  hookTimeoutMs: 30_000,
  quotas: {},
  concurrentConversations: {},
  transitionMs: 0,
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
  const complete = { ...DEFAULTS, ...(Object.fromEntries(given) as unknown as LexLocalOptions) };
  return { ...complete, inspector: complete.inspector ?? isLoopback(complete.host) };
}
