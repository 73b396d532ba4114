import type { PlainDate } from '#business/dates';
import type { Operation } from '#business/identity/index';
import type { IntentName } from '#generated/bot';
import type { Choice, Message, SlotValue } from '../turn/index.ts';
import type { ValueKind } from '../understanding/values/index.ts';

/** Well-formed values by slot. */
export type Values = Readonly<Record<string, string>>;

/** One thing that a form asks for, and everything that is ever said about it. */
export interface FormSlot {
  readonly slot: string;
  /** What the value is to other wishes; null for a proof of identity, which is used at once and never kept. */
  readonly kind: ValueKind | null;
  /** The well-formed value, or undefined when the words are none. */
  readonly read: (said: SlotValue) => string | undefined;
  /** Why a well-formed value can't be taken today; undefined for one that can. */
  readonly refuse?: (value: string, today: PlainDate) => Message | undefined;
  /** Why the words can't be the value; without one the question is just put in other words. */
  readonly unclear?: Message;
  readonly choices?: readonly Choice[];
  /** Whether it is asked at all, given what is known; asked when absent. */
  readonly isAsked?: (values: Values) => boolean;
  /** True when "I don't mind" is an answer too. */
  readonly isOptional?: boolean;
}

/** A wish that needs some values before it can be met. */
export interface Form {
  readonly intent: IntentName;
  /** How it begins, before the first question. */
  readonly start: Message;
  /** In the order they are asked. */
  readonly slots: readonly FormSlot[];
  /** Names of values that no slot asks for, kept from turn to turn with the others. */
  readonly carried?: readonly string[];
  /** Where proofs of identity are asked for, when the wish needs one. */
  readonly proofs?: readonly FormSlot[];
  /** What the customer has to be verified for; absent when anybody may. */
  readonly operation?: Operation;
  /** True when the answer is about the order, which is then read beside the proof. */
  readonly isAboutOrder?: true;
  /** What is read out for a yes: always before anything is written, else only when a value was guessed or corrected. */
  readonly readBack: (values: Values) => Message;
  /** True when meeting the wish writes something, so that it needs an explicit yes. */
  readonly writes: boolean;
}

/** The form's slot of this name. */
export const slotNamed = ({ slots, proofs = [] }: Form, name: string): FormSlot | undefined =>
  [...slots, ...proofs].find(({ slot }) => slot === name);
