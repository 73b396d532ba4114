import type { PlainDate } from '#business/dates';
import type { IntentName } from '#generated/bot';
import type { Correction, FoundValue } from '../understanding/values/index.ts';
import type { Memory, ProductQuestion } from './memory.ts';
import type { RankedIntent, Sentiment } from './sentiment.ts';

/** One slot as the customer filled it. */
export interface SlotValue {
  /** The customer's own words: "00123". */
  readonly said: string;
  /** What was understood: "123"; null when more than one reading is possible. */
  readonly understood: string | null;
  /** All readings, best first. */
  readonly readings: readonly string[];
}

/** Every slot of the intent, null while unfilled. */
export type Slots = Readonly<Record<string, SlotValue | null>>;

/** Where in the intent's life the customer is. */
export type Stage =
  | { readonly kind: 'start' }
  | { readonly kind: 'slot-captured'; readonly slot: string }
  | { readonly kind: 'slot-missed'; readonly slot: string }
  | { readonly kind: 'confirmation-answered'; readonly answer: 'yes' | 'no' | 'unclear' }
  | { readonly kind: 'fulfillment' };

/** What the customer reads or hears the answer with. */
export type Channel = 'chat' | 'sms' | 'voice';

/** What a customer did, with all that is needed to judge it. */
export interface Turn {
  readonly conversationId: string;
  readonly intent: IntentName;
  readonly stage: Stage;
  readonly slots: Slots;
  /** The whole message as typed, but for card numbers. */
  readonly words: string;
  /** True when a whole card number was typed: it isn't in the words any more. */
  readonly hidesCardNumber?: boolean;
  /** Absent when Lex doesn't score, and for a turn without words. */
  readonly sentiment?: Sentiment;
  /** What Lex holds possible, best first, this turn's intent included. */
  readonly ranked: readonly RankedIntent[];
  readonly channel: Channel;
  /** A signed statement of the chat API about the caller, not checked yet. */
  readonly callerProof?: string;
  /** A signed statement of the shop about its logged-in customer, not checked yet. */
  readonly shopToken?: string;
  /** True when the customer's browser says that nothing of theirs may be sold. */
  readonly globalPrivacyControl?: true;
  /** The values that the words hold, whatever was asked. */
  readonly found: readonly FoundValue[];
  /** The earlier values that the words correct. */
  readonly corrections: readonly Correction[];
  readonly memory: Memory;
  readonly nowEpochSeconds: number;
  /** Today in the shop's time zone. */
  readonly today: PlainDate;
  /** The shop's own, such as "America/New_York". */
  readonly shopTimeZone: string;
  /** Unguessable, and another one each turn: names what this turn may set going. */
  readonly nonce: string;
  /** Messages that this turn's customer has been given already, by concerns that were asked before. */
  readonly alreadySaid?: number;
  /** What the wish that is now begun has asked while it waited. */
  readonly asks?: ProductQuestion;
  /** Where a person can be reached, as the customer is told. */
  readonly supportContact: string;
}
