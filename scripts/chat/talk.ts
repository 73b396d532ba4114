import { createInterface, type Interface } from 'node:readline';
import type { Answer } from './answer.ts';
import type { Conversation } from './conversation.ts';

type Print = (line: string) => void;

const YOU = 'You: ';
const BOT = 'Bot: ';

/** One customer's line for each line of input, with nothing but the conversation on the output. */
export async function talkFromInput(
  conversation: Conversation,
  input: NodeJS.ReadableStream,
  print: Print,
): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  await talk(conversation, lines, {
    print,
    before: () => undefined,
    after: (line) => print(`${YOU}${line}`.trimEnd()),
  });
}

/** A person at a terminal, until `/quit`, Ctrl-C or Ctrl-D. What is typed or pasted ahead waits for its turn. */
export async function talkAtTerminal(conversation: Conversation, print: Print): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: YOU });
  await talk(conversation, terminal, { print, before: () => terminal.prompt(), after: () => undefined });
  terminal.close();
  print('');
}

interface Manner {
  readonly print: Print;
  /** Before a line is read. */
  readonly before: () => void;
  /** After a line is read. */
  readonly after: (line: string) => void;
}

async function talk(conversation: Conversation, lines: Interface, { print, before, after }: Manner): Promise<void> {
  before();
  for await (const line of lines) {
    if (line.trim() === '/quit') return;
    after(line);
    const { lines: said } = await answerTo(line, conversation);
    for (const text of said) print(`${BOT}${text}`);
    before();
  }
}

async function answerTo(line: string, conversation: Conversation): Promise<Answer> {
  return line.trim() === '/new' ? conversation.restart() : conversation.say(line);
}
