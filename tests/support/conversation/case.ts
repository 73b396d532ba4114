import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

/** What a turn of the bot has to look like; what a case doesn't mention is not looked at. */
const expectation = z.strictObject({
  /** `elicit <Slot>`, `confirm`, `listen` or `close <outcome>`. */
  does: z.string().regex(/^(elicit \w+|confirm|listen|close (fulfilled|failed))$/),
  intent: z.string().optional(),
  /** Keys of all that was said, in order; with the flow's own question as its re-ask. */
  says: z.array(z.string()).optional(),
  /** Parts of the texts, in order. */
  text: z.array(z.string()).optional(),
  /** Parts that no text may have. */
  never: z.array(z.string()).optional(),
  /** The customer's words in each slot; null for an empty one. */
  slots: z.record(z.string(), z.string().nullable()).optional(),
});

const conversation = z.strictObject({
  name: z.string(),
  turns: z.array(z.strictObject({ user: z.string(), bot: expectation })).min(1),
});

export type Conversation = z.output<typeof conversation> & { readonly file: string };
export type Expectation = z.output<typeof expectation>;

/** All conversations of a folder, by the behaviour that its subfolders are named for. */
export function readConversations(folder: string): ReadonlyMap<string, readonly Conversation[]> {
  const behaviours = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map(behaviours.map(({ name }) => [name, readBehaviour(join(folder, name))]));
}

const readBehaviour = (folder: string): Conversation[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ file, ...conversation.parse(parse(readFileSync(join(folder, file), 'utf8'))) }));
