import type { RuntimeHints } from '@aws-sdk/client-lex-runtime-v2';
import type { SlotValue } from '../nlu/slots/resolver.ts';

/** `value` of a list is all that was said, of a composite its sub-slots' values one after the other. */
export interface Slot {
  shape: 'Scalar' | 'List' | 'Composite';
  value?: SlotValue;
  values?: Slot[];
  subSlots?: Slots;
}

/** Every slot of the intent is a key; an unfilled one is null. */
export type Slots = Record<string, Slot | null>;

export type FulfillmentState =
  'InProgress' | 'ReadyForFulfillment' | 'Fulfilled' | 'Failed' | 'FulfillmentInProgress' | 'Waiting';

export interface IntentState {
  name: string;
  slots: Slots;
  state: FulfillmentState;
  confirmationState: 'None' | 'Confirmed' | 'Denied';
}

export interface ActiveContext {
  name: string;
  contextAttributes: Record<string, string>;
  timeToLive: { timeToLiveInSeconds: number; turnsToLive: number };
}

export interface DialogAction {
  type: 'Close' | 'ConfirmIntent' | 'Delegate' | 'ElicitIntent' | 'ElicitSlot' | 'None';
  slotToElicit?: string;
  slotElicitationStyle?: string;
  subSlotToElicit?: { name: string };
}

export interface Message {
  contentType: 'PlainText' | 'SSML' | 'CustomPayload' | 'ImageResponseCard';
  content?: string;
  imageResponseCard?: object;
}

/** What a conversation remembers between two turns. */
export interface Memory {
  sessionAttributes: Record<string, string>;
  activeContexts: ActiveContext[];
  runtimeHints?: RuntimeHints | undefined;
  intent?: IntentState | undefined;
  dialogAction?: DialogAction | undefined;
  /** The intents that the customer was just asked to choose from, with the slots that the request gave. */
  offered?: IntentState[] | undefined;
  /** Re-prompts already sent for the pending prompt: 0 after the first one. */
  retries: number;
  originatingRequestId: string;
  turns: number;
}

/** Whether there is a value at all; whether a composite slot has all it needs, `isComplete` says. */
export const isFilled = (slot: Slot | null | undefined): boolean =>
  slot != null && (slot.shape !== 'Scalar' || slot.value?.interpretedValue != null);
