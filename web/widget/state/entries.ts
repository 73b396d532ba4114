import type { ChatState, Note, Utterance } from './chat-state.ts';

/** Utterances that were read long ago are forgotten; their numbers aren't given again. */
const ALOUD_KEPT = 8;

interface Message {
  readonly messageId: string;
  readonly text: string;
  readonly atIso: string;
}

export function withMessage(state: ChatState, { messageId: key, text, atIso }: Message): ChatState {
  if (text.trim() === '' || state.entries.some((entry) => entry.key === key)) return state;
  return { ...state, entries: [...state.entries, { kind: 'customer', key, text, atIso, state: 'waiting' }] };
}

export function withAloud(state: ChatState, of: Utterance['of']): ChatState {
  const number = (state.aloud.at(-1)?.number ?? 0) + 1;
  return { ...state, aloud: [...state.aloud, { number, of }].slice(-ALOUD_KEPT) };
}

/** A remark of the widget's own, read aloud like an answer. */
export function withNote(state: ChatState, note: Note): ChatState {
  const next = withAloud(state, { note });
  const key = `note-${next.aloud.at(-1)!.number}`;
  return { ...next, entries: [...next.entries, { kind: 'note', key, note }] };
}
