import type { Piece, TranscriptLine } from '#business/chat/index';
import type { ChatEvent } from '../../../web/widget/state/chat-event.ts';
import { type ChatState, EMPTY_STATE } from '../../../web/widget/state/chat-state.ts';
import { reduce } from '../../../web/widget/state/reduce.ts';

export const AT = '2026-11-23T10:00:00.000Z';
export const pieces = (text: string): readonly Piece[] => [{ kind: 'text', text }];
export const conversation = { id: 'c-1', token: 't-1' };

/** The state after these events, begun with a conversation. */
export const after = (...events: readonly ChatEvent[]): ChatState =>
  events.reduce(reduce, { ...EMPTY_STATE, isOpen: true, conversation });

export const said = (messageId: string, text = 'hello'): ChatEvent => ({ kind: 'said', messageId, text, atIso: AT });
export const answered = (messageId: string, text = 'hi', conversationId = 'c-1'): ChatEvent => ({
  kind: 'answered',
  conversationId,
  messageId,
  pieces: pieces(text),
  token: 't-2',
  atIso: AT,
});

export const customerLine = (messageId: string, text = 'hello'): TranscriptLine => ({
  from: 'customer',
  messageId,
  text,
  atIso: AT,
});
export const botLine = (inReplyTo: string, text = 'hi'): TranscriptLine => ({
  from: 'bot',
  inReplyTo,
  pieces: pieces(text),
  atIso: AT,
});

/** The conversation in short: `you: hello`, `you?: hello` while it waits, `bot: hi`, `(note)`. */
export const inShort = ({ entries }: Pick<ChatState, 'entries'>): readonly string[] =>
  entries.map((entry) => {
    if (entry.kind === 'note') return `(${entry.note})`;
    if (entry.kind === 'bot') return `bot: ${entry.pieces.map((piece) => ('text' in piece ? piece.text : '')).join()}`;
    return `you${{ waiting: '?', sent: '', unsent: '!' }[entry.state]}: ${entry.text}`;
  });
