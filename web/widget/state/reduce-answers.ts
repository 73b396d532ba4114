import type { EventOf } from './chat-event.ts';
import type { BotEntry, ChatState, Entry } from './chat-state.ts';
import { withAloud, withNote } from './entries.ts';
import { answerKey, mergeLines } from './merge-lines.ts';
import { waitingOf } from './questions.ts';

const isOf = ({ conversation }: ChatState, { conversationId }: { readonly conversationId: string }): boolean =>
  conversation?.id === conversationId;

/** An answer to a message that waits for one; any other is late or double, and changes nothing. */
export function answerCame(state: ChatState, event: EventOf<'answered'>): ChatState {
  const { conversationId: id, messageId, token, pieces, atIso } = event;
  const isAwaited = waitingOf(state).some(({ key }) => key === messageId);
  if (!isOf(state, event) || !isAwaited) return state;
  const answer: BotEntry = { kind: 'bot', key: answerKey(messageId), pieces, atIso };
  const entries = state.entries.flatMap((entry): readonly Entry[] =>
    entry.key === messageId ? [{ ...entry, state: 'sent' } as Entry, answer] : [entry],
  );
  const unread = state.isOpen ? 0 : state.unread + 1;
  return withAloud({ ...state, conversation: { id, token }, entries, unread, link: 'ready' }, { pieces });
}

export function historyCame(state: ChatState, event: EventOf<'history-read'>): ChatState {
  if (!isOf(state, event)) return state;
  return { ...state, entries: mergeLines(state.entries, event.lines) };
}

/** After an unknown outcome: what has an answer by now gets it; anything else is told, and never sent again. */
export function lookedUp(state: ChatState, event: EventOf<'looked-up'>): ChatState {
  if (!isOf(state, event)) return state;
  const entries = mergeLines(state.entries, event.lines).map((entry) =>
    entry.key === event.messageId ? ({ ...entry, state: 'sent' } as Entry) : entry,
  );
  const next: ChatState = { ...state, entries, link: 'ready' };
  const answer = entries.find(({ key }) => key === answerKey(event.messageId));
  return answer?.kind === 'bot' ? withAloud(next, { pieces: answer.pieces }) : withNote(next, 'outcome-unknown');
}

/**
 * What wasn't answered goes back to where it was typed: "yes" would mean nothing, or something else, to a new
 * conversation.
 */
export function conversationEnded(state: ChatState, event: EventOf<'over'>): ChatState {
  if (!isOf(state, event)) return state;
  const { conversation: _, ...rest } = state;
  const waiting = waitingOf(state);
  const draft = [...waiting.map(({ text }) => text), state.draft].filter((text) => text !== '').join('\n');
  const entries = state.entries.filter((entry) => !waiting.some(({ key }) => key === entry.key));
  return withNote({ ...rest, entries, draft, link: 'ready', inbox: { messages: [], unread: 0 } }, 'conversation-over');
}
