/** Where the conversation goes next. Stages return steps; `run.ts` takes them until one stops the turn. */
export type Step =
  | { kind: 'start-intent'; intent: string; suppressMessage: boolean }
  /** The default order: next required slot, confirmation, fulfillment. */
  | { kind: 'advance' }
  | { kind: 'elicit-slot'; slot: string; suppressMessage: boolean }
  /** Ask although the slot may be filled: the hook said so, with its own messages or the slot's. */
  | { kind: 'ask-slot'; slot: string; retries: number; suppressMessage: boolean }
  | { kind: 'slot-captured'; slot: string }
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

export const ADVANCE: Step = { kind: 'advance' };
export const END_FAILED: Step = { kind: 'end', outcome: 'failed' };
