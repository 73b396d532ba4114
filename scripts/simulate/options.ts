import { parseArgs } from 'node:util';
import { readCountOption } from '../shared/read-count.ts';
import { PERSONAS } from './personas/index.ts';

export const USAGE = `npm run simulate -- [options]

Lets made-up customers talk to the stack that "npm start" runs, through the chat's API, and holds what came of it
against the promises of docs/trust.md. Fills the figures of "npm run report". Ctrl-C ends it early: those who talk
finish, and what was played is judged.

  --conversations <n>  how many, up to 4000 (default: 2000)
  --parallel <n>       how many at the same time (default: 8)
  --seed <n>           who they are and what they say, 0 to 999: the same for the same seed (default: 1)
  --url <url>          of the HTTP API (default: http://127.0.0.1:3000, or the port in HTTP_API_PORT)
  --show <kind>        prints the conversations of a kind of person, such as "buyer"
  --help               this text

Exit codes: 0 all promises held, 1 wrong usage or a promise was broken, 2 the stack can't be used.`;

export interface SimulateOptions {
  readonly conversations: number;
  readonly parallel: number;
  readonly seed: number;
  readonly url?: string;
  readonly show?: string;
}

type SimulateUsage =
  | { readonly kind: 'run'; readonly options: SimulateOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

const text = { type: 'string' } as const;
const KNOWN = {
  ...{ conversations: text, parallel: text, seed: text, url: text, show: text },
  help: { type: 'boolean' },
} as const;
const MOST = { conversations: 4_000, parallel: 64, seed: 999 };

/** Reads the command line; whatever it doesn't know is wrong. */
export function parseSimulateOptions(args: readonly string[]): SimulateUsage {
  try {
    const { values } = parseArgs({ args: [...args], options: KNOWN });
    if (values.help) return { kind: 'help' };
    const options = {
      conversations: readCountOption('conversations', values.conversations) ?? 2_000,
      parallel: readCountOption('parallel', values.parallel) ?? 8,
      seed: values.seed === undefined ? 1 : Number(values.seed),
      ...(values.url !== undefined && { url: values.url }),
      ...(values.show !== undefined && { show: values.show }),
    };
    const reason = whyWrong(options);
    return reason === undefined ? { kind: 'run', options } : { kind: 'wrong', reason };
  } catch (error) {
    return { kind: 'wrong', reason: (error as Error).message.split('\n')[0] ?? '' };
  }
}

function whyWrong({ conversations, parallel, seed, url, show }: SimulateOptions): string | undefined {
  if (conversations > MOST.conversations) return `At most ${String(MOST.conversations)} conversations.`;
  if (parallel > MOST.parallel) return `At most ${String(MOST.parallel)} at the same time.`;
  if (!Number.isInteger(seed) || seed < 0 || seed > MOST.seed) return 'A seed is a number from 0 to 999.';
  if (url !== undefined && !isHere(url)) return 'Simulated customers talk to a stack on this machine only.';
  if (show !== undefined && !PERSONAS.some(({ name }) => name === show))
    return `--show takes one of: ${PERSONAS.map(({ name }) => name).join(', ')}.`;
  return undefined;
}

const isHere = (url: string): boolean => URL.canParse(url) && new URL(url).hostname === '127.0.0.1';
