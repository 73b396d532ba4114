import type { BotEntry, ChatState, CustomerEntry, Entry } from './chat-state.ts';

const isWaiting = (entry: Entry): entry is CustomerEntry => entry.kind === 'customer' && entry.state === 'waiting';

/** Messages that have no answer yet, the oldest first: they are sent one at a time, in this order. */
export const waitingOf = ({ entries }: Pick<ChatState, 'entries'>): readonly CustomerEntry[] =>
  entries.filter(isWaiting);

/** The answer whose choices may still be picked: the last of all, as long as nothing was said to it. */
export function openAnswer({ entries }: Pick<ChatState, 'entries'>): BotEntry | undefined {
  const last = entries.findLast((entry) => entry.kind !== 'note' || entry.note === 'conversation-over');
  return last?.kind === 'bot' ? last : undefined;
}

/** Whether the bot is at work, as far as the widget knows. */
export const isAnswering = (state: ChatState): boolean => state.link === 'ready' && waitingOf(state).length > 0;

/** What the launcher's badge counts. */
export const unreadOf = ({ unread, inbox }: ChatState): number => unread + inbox.unread;
