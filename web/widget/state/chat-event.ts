import type { Piece, TranscriptLine } from '#business/chat/index';
import type { Conversation, InboxMessage, Link } from './chat-state.ts';

/** Everything that changes what the widget shows. `conversationId` tells late answers of a conversation that was left. */
export type ChatEvent =
  | { readonly kind: 'opened' | 'closed' | 'restarted' | 'deleted' }
  | { readonly kind: 'typed'; readonly draft: string }
  | { readonly kind: 'said'; readonly messageId: string; readonly text: string; readonly atIso: string }
  | {
      readonly kind: 'chose';
      /** Of the answer whose choice it is. */
      readonly key: string;
      readonly messageId: string;
      readonly text: string;
      readonly atIso: string;
    }
  | { readonly kind: 'begun'; readonly conversation: Conversation }
  | {
      readonly kind: 'answered';
      readonly conversationId: string;
      readonly messageId: string;
      readonly pieces: readonly Piece[];
      readonly token: string;
      readonly atIso: string;
    }
  | { readonly kind: 'history-read'; readonly conversationId: string; readonly lines: readonly TranscriptLine[] }
  | {
      /** It isn't known whether this message was acted on; the lines are what the server knows. */
      readonly kind: 'looked-up';
      readonly conversationId: string;
      readonly messageId: string;
      readonly lines: readonly TranscriptLine[];
    }
  | { readonly kind: 'over'; readonly conversationId: string }
  | { readonly kind: 'refused'; readonly messageId: string; readonly reason: 'too-long' | 'refused' }
  | { readonly kind: 'link-changed'; readonly link: Link }
  | { readonly kind: 'inbox-read'; readonly messages: readonly InboxMessage[]; readonly unread: number }
  | { readonly kind: 'inbox-seen'; readonly unread: number };

export type EventOf<Kind extends ChatEvent['kind']> = Extract<ChatEvent, { kind: Kind }>;
