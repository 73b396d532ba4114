import type { Piece } from '#business/chat/index';

/** A conversation as the server named it. */
export interface Conversation {
  readonly id: string;
  readonly token: string;
}

/** `waiting` is still to be answered and is sent again until it is; `unsent` was refused. */
export interface CustomerEntry {
  readonly kind: 'customer';
  readonly key: string;
  readonly text: string;
  readonly atIso: string;
  readonly state: 'waiting' | 'sent' | 'unsent';
}

export interface BotEntry {
  readonly kind: 'bot';
  readonly key: string;
  readonly pieces: readonly Piece[];
  readonly atIso: string;
}

/** What the widget itself remarks. */
export const NOTES = ['conversation-over', 'outcome-unknown', 'too-long', 'refused', 'deleted', 'restarted'] as const;
export type Note = (typeof NOTES)[number];

export interface NoteEntry {
  readonly kind: 'note';
  readonly key: string;
  readonly note: Note;
}

export type Entry = CustomerEntry | BotEntry | NoteEntry;

/** A message in the customer's inbox, as the API lists it. */
export interface InboxMessage {
  readonly reference: string;
  readonly occurredAtIso: string;
  readonly title: string;
  readonly text: string;
  readonly link?: string;
}

/** What is read aloud, each once, by its number. */
export interface Utterance {
  readonly number: number;
  readonly of: { readonly pieces: readonly Piece[] } | { readonly note: Note };
}

/** How it stands with the server: `busy` and `offline` try again by themselves. */
export type Link = 'ready' | 'busy' | 'offline';

export interface ChatState {
  readonly isOpen: boolean;
  readonly conversation?: Conversation;
  readonly entries: readonly Entry[];
  readonly draft: string;
  readonly link: Link;
  /** Answers that came while the widget was closed. */
  readonly unread: number;
  readonly inbox: { readonly messages: readonly InboxMessage[]; readonly unread: number };
  readonly aloud: readonly Utterance[];
}

export const EMPTY_STATE: ChatState = {
  isOpen: false,
  entries: [],
  draft: '',
  link: 'ready',
  unread: 0,
  inbox: { messages: [], unread: 0 },
  aloud: [],
};
