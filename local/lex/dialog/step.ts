import type { DialogAction } from './state.ts';

/** Where the conversation goes next. Stages return steps; `run.ts` takes them until one stops the turn. */
export type Step =
  | { kind: 'start-intent'; intent: string; suppressMessage: boolean }
  /** The default order: next required slot, confirmation, fulfillment. */
  | { kind: 'advance' }
  | { kind: 'elicit-slot'; slot: string; suppressMessage: boolean }
  /** Ask although the slot may be filled: the hook said so, with its own messages or the slot's. */
  | { kind: 'ask-slot'; slot: string; subSlot?: string | undefined; retries: number; suppressMessage: boolean }
  | { kind: 'slot-captured'; slot: string }
  /** A composite slot has got a value for a sub-slot and needs more. */
  | { kind: 'slot-continued'; slot: string }
  | { kind: 'slot-missed'; slot: string }
  | { kind: 'confirm-intent'; retries: number; suppressMessage: boolean }
  | { kind: 'confirmation-answered'; isYes: boolean }
  | { kind: 'confirmation-unclear' }
  | { kind: 'fulfill-intent' }
  | { kind: 'close-intent'; suppressMessage: boolean }
  | { kind: 'fall-back' }
  | { kind: 'elicit-intent' }
  /** `as-is`: the hook closed the intent and chose its state. */
  | { kind: 'end'; outcome: 'ended' | 'failed' | 'as-is' };

export type AskSlot = Extract<Step, { kind: 'ask-slot' }>;

/** Asks for a slot from the first attempt on. */
export const ask = (slot: string, suppressMessage = false): AskSlot => ({
  kind: 'ask-slot',
  slot,
  retries: 0,
  suppressMessage,
});

/** Asks for what a dialog action names, with the messages that came along or the prompt. */
export const askedBy = (
  action: Pick<DialogAction, 'slotToElicit' | 'subSlotToElicit'>,
  hasMessages: boolean,
): AskSlot => ({
  ...ask(action.slotToElicit ?? '', hasMessages),
  subSlot: action.subSlotToElicit?.name,
});

export const ADVANCE: Step = { kind: 'advance' };
export const END_FAILED: Step = { kind: 'end', outcome: 'failed' };
