import type { Piece } from './piece.ts';

/** What a customer said. */
export interface CustomerLine {
  readonly from: 'customer';
  /** The page's own id of it: the same message sent again has the same. */
  readonly messageId: string;
  readonly text: string;
  readonly atIso: string;
}

/** What the bot answered to it. */
export interface BotLine {
  readonly from: 'bot';
  readonly inReplyTo: string;
  readonly pieces: readonly Piece[];
  readonly atIso: string;
}

/** A conversation, line by line, the oldest first. */
export type TranscriptLine = CustomerLine | BotLine;

/** How long a transcript is kept, in days, unless its customer has it erased before. */
export const TRANSCRIPT_KEPT_DAYS = 30;
