import { randomUUID } from 'node:crypto';
import type { LexRuntimeV2Client } from '@aws-sdk/client-lex-runtime-v2';
import { RecognizeTextCommand } from '@aws-sdk/client-lex-runtime-v2';

export interface Bot {
  readonly botId: string;
  readonly botAliasId: string;
  /** Of a conversation that goes on; by default each is a new one. */
  readonly sessionId?: string;
}

/** What is measured: each in a conversation of its own, the last line being the turn in question. */
export const TURNS: Readonly<Record<string, readonly string[]>> = {
  help: ['help'],
  'asks for the order number': ['where is my package'],
  'checks a number, asks for the address': ['where is my package', '12345'],
  'verifies and tells the status': ['has 12345 shipped', 'john.doe@email.com'],
  'tells a verified customer again': ['track my order 12345, my email is john.doe@email.com', 'where is my package'],
};

/** Holds a conversation up to its last line, and returns what says that line. */
export async function prepare(lex: LexRuntimeV2Client, bot: Bot, lines: readonly string[]) {
  const { botId, botAliasId, sessionId = `bench-${randomUUID()}` } = bot;
  const conversation = { botId, botAliasId, sessionId, localeId: 'en_US' };
  const say = (text: string) => lex.send(new RecognizeTextCommand({ ...conversation, text }));
  for (const line of lines.slice(0, -1)) await say(line);
  return () => say(lines.at(-1) ?? '');
}
