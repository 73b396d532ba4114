import { randomUUID } from 'node:crypto';
import type { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { RecognizeTextCommand } from '@aws-sdk/client-lex-runtime-v2';

export interface Bot {
  readonly botId: string;
  readonly botAliasId: string;
  /** Of a conversation that goes on; by default each is a new one. */
  readonly sessionId?: string;
}

interface KindOfTurn {
  /** A conversation of its own, the last line being the turn in question. */
  readonly lines: readonly string[];
  /** What is in order, where that is said. */
  readonly most?: { readonly 'DynamoDB calls': number } | { readonly 'round trips': number };
}

const NO_CALL = { 'DynamoDB calls': 0 };
const VERIFY = 'track my order 12345, my email is john.doe@email.com';

/**
 * What is measured. A turn that uses no authority and no business data has no business with the database. Verification
 * reads all at once, then counts its success, and fulfillment reads the order for itself: three round trips.
 */
export const TURNS: Readonly<Record<string, KindOfTurn>> = {
  'returns a greeting': { lines: ['hello'], most: NO_CALL },
  helps: { lines: ['help'], most: NO_CALL },
  'asks for the order number': { lines: ['where is my package'], most: NO_CALL },
  'says why it asks': { lines: ['where is my package', 'why do you need that?'], most: NO_CALL },
  'checks a number, asks for the address': { lines: ['where is my package', '12345'], most: NO_CALL },
  'verifies and tells the status': { lines: ['has 12345 shipped', 'john.doe@email.com'], most: { 'round trips': 3 } },
  'verifies and offers the faster way': {
    lines: ['has 12346 shipped', 'john.doe@email.com'],
    most: { 'round trips': 3 },
  },
  'verifies and offers news': {
    lines: ['has 11016 shipped', 'ingrid.halvorsen@example.net'],
    most: { 'round trips': 3 },
  },
  'verifies and tells of a delay': {
    lines: ['has 12271 shipped', 'lucy.hawthorne@example.net'],
    most: { 'round trips': 3 },
  },
  'tells a verified customer again': { lines: [VERIFY, 'where is my package'], most: { 'round trips': 2 } },
  'offers a product': { lines: [VERIFY, 'show me deals', 'electronics'], most: { 'round trips': 2 } },
  'offers a product of another category': { lines: [VERIFY, 'show me deals', 'home'], most: { 'round trips': 2 } },
  'thanks a verified customer': { lines: [VERIFY, 'thanks'], most: NO_CALL },
  // What was told of an order is repeated in its own epoch alone, or an old seal would tell it after a log-out.
  'repeats the status': { lines: [VERIFY, 'say that again'], most: { 'DynamoDB calls': 1 } },
  'repeats a question': { lines: ['where is my package', 'say that again'], most: NO_CALL },
  // What may be shown and to whom, then the offer that is kept: its price needs what was read.
  'offers products': { lines: [VERIFY, 'no', 'show me electronics under $50'], most: { 'round trips': 2 } },
  'logs a verified customer out': { lines: [VERIFY, 'log me out'] },
};

/** Holds a conversation up to its last line, and returns what says that line. */
export async function prepare(lex: LexRuntimeV2Client, bot: Bot, lines: readonly string[]) {
  const { botId, botAliasId, sessionId = `bench-${randomUUID()}` } = bot;
  const conversation = { botId, botAliasId, sessionId, localeId: 'en_US' };
  const say = (text: string) => lex.send(new RecognizeTextCommand({ ...conversation, text }));
  for (const line of lines.slice(0, -1)) await say(line);
  return () => say(lines.at(-1) ?? '');
}
