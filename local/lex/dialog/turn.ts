import type { BuiltLocale, IntentDefinition } from '../definition.ts';
import { findIntent } from '../definition.ts';
import { dependencyFailed } from '../errors.ts';
import type { Ranked } from '../nlu/ranked.ts';
import type { GivenSlot } from './given-slot.ts';
import type { IntentState, Memory, Message } from './state.ts';
import type { Step } from './step.ts';

/** One customer input on its way through the dialog. `memory` is this turn's own copy, kept only when the turn succeeds. */
export interface Turn {
  locale: BuiltLocale;
  memory: Memory;
  text: string;
  requestAttributes: Record<string, string>;
  /** Epoch milliseconds. */
  now: number;
  messages: Message[];
  /** Other readings of the input, best first, and the active intent's own score. */
  ranked: Interpretation[];
  hook: Hook | undefined;
  /** Whether the answer took the second reading of assisted slot resolution. */
  isAssisted: boolean;
  /** Whether the intent-wide hook has run: it does so once a turn. */
  hasCalledIntentHook: boolean;
  /** Makes the choice among message variations repeatable. */
  seed: string;
  /** Told of each step before it is taken. */
  onStep?: (step: Step) => void;
}

/** `score` and `basis` are absent for FallbackIntent, which has none. */
export interface Interpretation {
  intent: IntentState;
  score?: number | undefined;
  basis?: Ranked['basis'] | undefined;
}

export interface HookCall {
  source: 'DialogCodeHook' | 'FulfillmentCodeHook';
  label?: string | undefined;
  proposed?: Proposed | undefined;
}

/** The prompt that follows if the hook delegates. */
export interface Proposed {
  slot: string;
  /** Of a composite slot, unless it is asked for as a whole. */
  subSlot?: string | undefined;
  attempt: string;
}

/** `response` is checked for its shape. `failed`: the function threw or could not be reached. */
export type HookAnswer =
  | { kind: 'answered'; response: HookResponse }
  | { kind: 'failed'; reason: string }
  | { kind: 'timed-out'; reason: string };

export interface HookResponse {
  sessionState: {
    dialogAction: {
      type: 'Close' | 'ConfirmIntent' | 'Delegate' | 'ElicitIntent' | 'ElicitSlot';
      slotToElicit?: string;
      subSlotToElicit?: { name: string };
    };
    intent?: {
      name: string;
      slots?: Record<string, GivenSlot | null> | null;
      state?: IntentState['state'];
      confirmationState?: IntentState['confirmationState'];
    };
    sessionAttributes?: Record<string, string>;
    activeContexts?: Memory['activeContexts'];
    runtimeHints?: Memory['runtimeHints'];
    originatingRequestId?: string;
  };
  messages?: Message[];
  requestAttributes?: Record<string, string>;
}

export type Hook = (turn: Turn, call: HookCall) => Promise<HookAnswer>;

export function activeIntent(turn: Turn): IntentState {
  if (!turn.memory.intent) throw new Error('The dialog has no active intent.');
  return turn.memory.intent;
}

export function definitionOf(turn: Turn, name: string = activeIntent(turn).name): IntentDefinition {
  const intent = findIntent(turn.locale, name);
  if (!intent)
    throw dependencyFailed(`Invalid Bot Configuration: intent '${name}' does not exist in the built locale.`);
  return intent;
}

/** A new state of an intent: nothing filled. */
export const newIntentState = (intent: IntentDefinition): IntentState => ({
  name: intent.intentName,
  slots: Object.fromEntries(intent.slots.map(({ slotName }) => [slotName, null])),
  state: 'InProgress',
  confirmationState: 'None',
});
