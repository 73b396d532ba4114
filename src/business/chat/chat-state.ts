import type { CustomerTier } from '../customers/index.ts';
import type { Piece } from './piece.ts';
import type { Used } from './used.ts';

/** Where a conversation stands between two messages. */
export interface ChatState {
  readonly conversationId: string;
  /** Another one after each change: who writes says which one they have read. */
  readonly version: number;
  /** How many messages have been answered. */
  readonly turn: number;
  /** In the order in which they were taken up. */
  readonly messageIds: readonly string[];
  /** The message that is being answered, and until when whoever does so is believed to be at work. */
  readonly busy?: { readonly messageId: string; readonly untilEpochSeconds: number };
  /** Names the bot's memory after the last answer: another one shows that a turn was taken since. */
  readonly mark?: string;
  /** What the bot asked last. */
  readonly asks?: string;
  /** What it offered last. */
  readonly offerId?: string;
  /** Who was verified last. */
  readonly customerId?: string;
  readonly tier?: CustomerTier;
  readonly rating?: number;
  /** What the bot's functions had used for it in all, by the last answer. */
  readonly usedByBot?: Used;
  /** Its customer has ended it, and had it erased. */
  readonly isOver?: true;
}

/** A message of a customer, with its answer once there is one. */
export interface KeptMessage {
  readonly messageId: string;
  /** Tells whether the same words came again; says nothing of them. */
  readonly textMark: string;
  /** As it may be kept: see docs/personal-data.md. */
  readonly text: string;
  /** ISO 8601 in UTC. */
  readonly saidAtIso: string;
  /** `unknown`: whoever was to answer it is gone, and nobody can say whether it was acted on. */
  readonly state: 'claimed' | 'answered' | 'unknown';
  readonly pieces?: readonly Piece[];
  readonly answeredAtIso?: string;
}

/** A conversation that whoever holds it may write to. */
export type HeldChat = ChatState & Required<Pick<ChatState, 'busy'>>;
