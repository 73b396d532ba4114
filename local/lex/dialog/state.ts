import type { SlotValue } from '../nlu/slots/resolver.ts';

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
  runtimeHints?: object | undefined;
  intent?: IntentState | undefined;
  dialogAction?: DialogAction | undefined;
  /** Re-prompts already sent for the pending prompt: 0 after the first one. */
  retries: number;
  originatingRequestId: string;
  turns: number;
}

export const isFilled = (slot: Slot | null | undefined): boolean =>
  slot != null && (slot.shape !== 'Scalar' || slot.value?.interpretedValue != null);

export const toSlot = (value: SlotValue): Slot => ({ shape: 'Scalar', value });
