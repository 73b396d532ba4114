import type { CustomerTier } from '../customers/index.ts';

/** By which way a conversation is held. */
export type ConversationChannel = 'web' | 'sms' | 'messenger' | 'whatsapp' | 'voice';

/** What a turn was, for counting: keys and numbers, no words. */
export interface TurnData {
  readonly conversationId: string;
  readonly channel: ConversationChannel;
  /** 1 for the first of its conversation. */
  readonly turn: number;
  /** The intent that the turn ended in, as bot-definition names it. */
  readonly intent: string;
  /** How sure Lex was of it, 0 to 1; absent where it doesn't say. */
  readonly confidence?: number;
  /** Whether nothing of the message was understood. */
  readonly isMissed: boolean;
  /** What of the intent: still asking, done, or failed. */
  readonly state: 'in-progress' | 'fulfilled' | 'failed';
  /** What the bot asks now: a slot's name, `yes`, `change` or `drop`; absent when it asks nothing. */
  readonly asks?: string;
  /** What it had asked before this turn. */
  readonly asked?: string;
  /** Keys of what the bot said, in order. */
  readonly said: readonly string[];
  /** −100 (angry) to 100 (delighted). */
  readonly mood: number;
  /** How far the customer had shown who they are: "none" or the proof's name. */
  readonly rung: string;
  readonly customerId?: string;
  readonly tier?: CustomerTier;
  /** The offer on the table after this turn. */
  readonly offerId?: string;
  /** Which variant of each running experiment the conversation is in, by the experiment's name. */
  readonly variants: Readonly<Record<string, string>>;
  /** From the message's arrival to the answer. */
  readonly durationMs: number;
  /** What it used, by the name of what is paid for, such as "lex-text-request": see docs/insights.md. */
  readonly usage: Readonly<Record<string, number>>;
}
