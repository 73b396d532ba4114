import type { PlainDate } from '#business/dates';
import type { IntentName } from '#generated/bot';
import type { Memory } from './memory.ts';

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

/** What a customer did, with all that is needed to judge it. */
export interface Turn {
  readonly conversationId: string;
  readonly intent: IntentName;
  readonly stage: Stage;
  readonly slots: Slots;
  /** The whole message as typed. */
  readonly words: string;
  readonly memory: Memory;
  readonly nowEpochSeconds: number;
  /** Today in the shop's time zone. */
  readonly today: PlainDate;
  /** Where a person can be reached, as the customer is told. */
  readonly supportContact: string;
}
