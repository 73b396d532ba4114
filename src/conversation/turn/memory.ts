import type { VerifiedIdentity } from '#business/identity/index';
import type { IntentName } from '#generated/bot';
import type { Message } from './message.ts';

/** A question that the bot has asked and not had answered yet. */
export interface OpenQuestion {
  readonly intent: IntentName;
  /** The slot asked for, or null when a yes or no is awaited. */
  readonly slot: string | null;
  /** What had been filled before, well formed. */
  readonly filled: Readonly<Record<string, string>>;
  /** How the question is put when the conversation comes back to it. */
  readonly reAsk: Message;
  /** True once a value was corrected or guessed: then it is read back before it is used. */
  readonly isToBeConfirmed: boolean;
  /** How often in a row it has gone unanswered. */
  readonly timesMissed: number;
}

/**
 * What a conversation remembers from turn to turn.
 *
 * It travels sealed through the client and may come back old or not at all. Losing it costs the customer no more than a
 * question asked again; what must not come back, such as attempts, is counted in the store.
 *
 * The version goes up with every change of form, a message's parameters included: an older memory is forgotten.
 */
export interface Memory {
  readonly version: 1;
  /** Whether the customer was told that this is an automated assistant. */
  readonly hasIntroducedItself: boolean;
  readonly identity?: VerifiedIdentity;
  readonly openQuestion?: OpenQuestion;
  /** What the bot said last, for "say that again". */
  readonly lastSaid: readonly Message[];
  /** Fingerprint of the slots whose form was last found good; kept by the router. */
  readonly validatedSlots?: string;
  /** Messages in a row that weren't understood at all. */
  readonly timesLost: number;
}

export const EMPTY_MEMORY: Memory = { version: 1, hasIntroducedItself: false, lastSaid: [], timesLost: 0 };

/** The memory without its open question. */
export function closeQuestion({ openQuestion: _, ...memory }: Memory): Memory {
  return memory;
}

/** The memory without who the customer is and what they were asked. */
export function forgetCustomer({ identity: _i, openQuestion: _q, ...memory }: Memory): Memory {
  return { ...memory, lastSaid: [] };
}
