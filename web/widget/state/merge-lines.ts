import type { TranscriptLine } from '#business/chat/index';
import type { BotEntry, CustomerEntry, Entry } from './chat-state.ts';

export const answerKey = (messageId: string): string => `${messageId}:answer`;

/**
 * The entries, with what the server's transcript has of them. What is there already stays the same object, so that it
 * isn't drawn anew; a message that has no answer in the transcript goes on waiting for it.
 */
export function mergeLines(entries: readonly Entry[], lines: readonly TranscriptLine[]): readonly Entry[] {
  const known = new Map(entries.map((entry) => [entry.key, entry]));
  const answered = new Set(lines.flatMap((line) => (line.from === 'bot' ? [line.inReplyTo] : [])));
  const told = lines.map((line) => toEntry(line, known, answered));
  const keys = new Set(told.map(({ key }) => key));
  const others = entries.filter(({ key }) => !keys.has(key));
  const isYetToSend = (entry: Entry) => entry.kind === 'customer' && entry.state === 'waiting';
  return [...others.filter((entry) => !isYetToSend(entry)), ...told, ...others.filter(isYetToSend)];
}

function toEntry(line: TranscriptLine, known: ReadonlyMap<string, Entry>, answered: ReadonlySet<string>): Entry {
  if (line.from === 'bot') return known.get(answerKey(line.inReplyTo)) ?? botEntry(line);
  const { messageId: key, text, atIso } = line;
  const before = known.get(key);
  const state = before?.kind === 'customer' && !answered.has(key) ? before.state : 'sent';
  if (before?.kind === 'customer') return before.state === state ? before : { ...before, state };
  return { kind: 'customer', key, text, atIso, state } satisfies CustomerEntry;
}

const botEntry = ({ inReplyTo, pieces, atIso }: Extract<TranscriptLine, { from: 'bot' }>): BotEntry => ({
  kind: 'bot',
  key: answerKey(inReplyTo),
  pieces,
  atIso,
});
