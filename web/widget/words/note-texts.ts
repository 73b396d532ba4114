import type { Note } from '../state/chat-state.ts';
import type { Texts } from './texts.ts';

const KEYS = {
  'conversation-over': 'noteConversationOver',
  'outcome-unknown': 'noteOutcomeUnknown',
  'too-long': 'noteTooLong',
  refused: 'noteRefused',
  deleted: 'noteDeleted',
  restarted: 'noteRestarted',
} as const satisfies Record<Note, keyof Texts>;

export const noteText = (note: Note, texts: Texts): string => texts[KEYS[note]];
