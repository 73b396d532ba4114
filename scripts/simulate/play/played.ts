import type { Piece, TranscriptLine } from '#business/chat/index';
import type { Answer } from '../client/chat-conversation.ts';
import type { Player } from '../people/cast-of.ts';
import type { Asked } from '../personas/asked.ts';

/** One message with its answer, as the client saw it. */
export interface Exchange {
  readonly text: string;
  /** What had been asked when it was said, and in which words. */
  readonly asked: Asked;
  readonly askedIn: string;
  readonly answer: Answer;
}

/** What somebody tried without a right to it, and what came of it. */
export interface Intrusion {
  readonly tried: string;
  readonly status: number;
  readonly code: string;
  readonly expected: number;
}

/** A conversation as it went: what the laws are held against. */
export interface Played extends Player {
  readonly conversationId: string;
  readonly exchanges: readonly Exchange[];
  readonly intrusions: readonly Intrusion[];
  /** Of all responses. */
  readonly statuses: readonly number[];
  /** As the API reads it back at the end. */
  readonly transcript: readonly TranscriptLine[];
  /** What kept it from going on: no answer at all. */
  readonly failure?: string;
}

/** The bot's words, joined. */
export const wordsIn = (pieces: readonly Piece[]): string =>
  pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('\n');
