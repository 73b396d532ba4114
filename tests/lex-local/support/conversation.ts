import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Reply } from './clinic.ts';
import { said, valueOf } from './clinic.ts';

/** What the bot shall have done in a turn; what a case doesn't mention is not looked at. */
const expectation = z.strictObject({
  /** `elicit <Slot>`, `confirm`, `listen`, or `close <state of the intent>`. */
  does: z.string().regex(/^(elicit \w+|confirm|listen|close \w+)$/),
  intent: z.string().optional(),
  /** Parts of what is said, all of them. */
  says: z.array(z.string()).optional(),
  never: z.array(z.string()).optional(),
  /** Interpreted values; null for an empty slot. */
  slots: z.record(z.string(), z.string().nullable()).optional(),
  /** Session attributes; null for one that is not set. */
  attributes: z.record(z.string(), z.string().nullable()).optional(),
  /** Names of all active contexts. */
  contexts: z.array(z.string()).optional(),
});

const conversation = z.strictObject({
  name: z.string(),
  turns: z.array(z.strictObject({ user: z.string(), bot: expectation })).min(1),
});

export type Conversation = z.output<typeof conversation>;
export type Expectation = z.output<typeof expectation>;

/** The conversations of a folder by file, each file a list of them. */
export function readConversations(folder: string): Map<string, Conversation[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.map((file) => [
      file.replace('.yaml', ''),
      z.array(conversation).parse(parse(readFileSync(path.join(folder, file), 'utf8'))),
    ]),
  );
}

/** What the bot did, as far as the case looks at it, in the case's own form. */
export function observe(reply: Reply, expected: Expectation): Expectation {
  const text = said(reply).join('\n');
  const { intent, sessionAttributes = {}, activeContexts = [] } = reply.sessionState ?? {};
  const seen: Required<Expectation> = {
    does: moveOf(reply),
    intent: intent?.name ?? '',
    says: (expected.says ?? []).filter((part) => text.includes(part)),
    never: (expected.never ?? []).filter((part) => !text.includes(part)),
    slots: pick(expected.slots, (name) => valueOf(reply, name) ?? null),
    attributes: pick(expected.attributes, (name) => sessionAttributes[name] ?? null),
    contexts: activeContexts.map(({ name = '' }) => name),
  };
  return Object.fromEntries(Object.entries(seen).filter(([member]) => member in expected)) as Expectation;
}

const pick = <Value>(wanted: Record<string, unknown> = {}, read: (name: string) => Value): Record<string, Value> =>
  Object.fromEntries(Object.keys(wanted).map((name) => [name, read(name)]));

function moveOf({ sessionState }: Reply): string {
  const { type, slotToElicit } = sessionState?.dialogAction ?? {};
  if (type === 'ElicitSlot') return `elicit ${slotToElicit}`;
  if (type === 'ConfirmIntent') return 'confirm';
  return type === 'Close' ? `close ${sessionState?.intent?.state}` : 'listen';
}
