import type { IntentDefinition } from '../definition.ts';
import { findSlot, findSubSlot } from '../definition.ts';
import { invalidResponse } from '../errors.ts';
import type { GivenSlot } from './given-slot.ts';
import { takeSlot } from './given-slot.ts';
import { keptHints, problemOfHints } from './hints.ts';
import { addMessages } from './messages.ts';
import { promptOf, subSlotToAsk } from './slot-prompt.ts';
import type { IntentState, Memory, Slot } from './state.ts';
import type { AskSlot, Step } from './step.ts';
import { askedBy } from './step.ts';
import type { HookResponse, Turn } from './turn.ts';
import { activeIntent, definitionOf, newIntentState } from './turn.ts';

/** What a hook's answer leads to: the definition's success or failure branch, or a step of the hook's own choice. */
export type Verdict =
  { kind: 'delegated' } | { kind: 'failed'; hasMessages: boolean } | { kind: 'took-over'; step: Step };

/** Takes a hook's session state and messages over into the turn. */
export function acceptResponse(turn: Turn, response: HookResponse): Verdict {
  const { sessionState, messages = [] } = response;
  const { memory } = turn;
  if (sessionState.sessionAttributes) memory.sessionAttributes = sessionState.sessionAttributes;
  if (sessionState.activeContexts) memory.activeContexts = sessionState.activeContexts;
  if (sessionState.runtimeHints) memory.runtimeHints = acceptHints(turn, sessionState.runtimeHints);
  Object.assign(turn.requestAttributes, response.requestAttributes);
  if (sessionState.intent) memory.intent = mergeIntent(turn, sessionState.intent);
  addMessages(turn, messages);
  const { dialogAction } = sessionState;
  if (dialogAction.type === 'Delegate') {
    const hasFailed = sessionState.intent?.state === 'Failed';
    return hasFailed ? { kind: 'failed', hasMessages: messages.length > 0 } : { kind: 'delegated' };
  }
  return { kind: 'took-over', step: stepOf(turn, dialogAction, messages.length > 0) };
}

function acceptHints(turn: Turn, given: NonNullable<Memory['runtimeHints']>): Memory['runtimeHints'] {
  const problem = problemOfHints(given, turn.locale);
  if (problem !== undefined) throw invalidResponse(problem);
  return keptHints(given);
}

/** Slots that the hook leaves out keep their values; slots that the intent doesn't have are an error. */
function mergeIntent(turn: Turn, given: NonNullable<HookResponse['sessionState']['intent']>): IntentState {
  if (!turn.locale.intents.some(({ intentName }) => intentName === given.name)) {
    throw invalidResponse(`intent '${given.name}' does not exist`);
  }
  const definition = definitionOf(turn, given.name);
  const slots = Object.entries(given.slots ?? {}).map(
    ([name, slot]) => [name, acceptSlot(definition, name, slot)] as const,
  );
  const current = turn.memory.intent?.name === given.name ? turn.memory.intent : newIntentState(definition);
  return {
    name: given.name,
    slots: { ...current.slots, ...Object.fromEntries(slots) },
    state: given.state ?? current.state,
    confirmationState: given.confirmationState ?? current.confirmationState,
  };
}

function acceptSlot(intent: IntentDefinition, name: string, given: GivenSlot | null): Slot | null {
  const definition = findSlot(intent, name);
  if (!definition) throw invalidResponse(`slot '${name}' does not exist in intent '${intent.intentName}'`);
  const taken = takeSlot(definition, given);
  if (!taken.ok) throw invalidResponse(taken.problem);
  return taken.slot;
}

function stepOf(turn: Turn, action: HookResponse['sessionState']['dialogAction'], hasMessages: boolean): Step {
  switch (action.type) {
    case 'ElicitIntent':
      return { kind: 'elicit-intent' };
    case 'ElicitSlot':
      return checkedAsk(turn, askedBy(action, hasMessages));
    case 'ConfirmIntent':
      checkConfirmation(turn);
      activeIntent(turn).confirmationState = 'None';
      return { kind: 'confirm-intent', retries: 0, suppressMessage: hasMessages };
    default:
      return { kind: 'end', outcome: 'as-is' };
  }
}

/** Open point 8: re-prompts start over. */
function checkedAsk(turn: Turn, step: AskSlot): Step {
  const { slot, subSlot, suppressMessage } = step;
  const { intentName, slots } = definitionOf(turn);
  const asked = slots.find(({ slotName }) => slotName === slot);
  if (!asked) throw invalidResponse(`slotToElicit '${slot}' does not exist in intent '${intentName}'`);
  if (subSlot !== undefined && !findSubSlot(asked, subSlot)) {
    throw invalidResponse(`subSlotToElicit '${subSlot}' does not exist in slot '${slot}'`);
  }
  const prompt = promptOf(asked, subSlot ?? subSlotToAsk(asked, activeIntent(turn).slots));
  if (!suppressMessage && !prompt) throw invalidResponse(`slot '${slot}' has no prompt, so ElicitSlot needs messages`);
  return step;
}

/** Open point 19: there is nothing to ask without an active confirmation. */
function checkConfirmation(turn: Turn): void {
  const setting = definitionOf(turn).intentConfirmationSetting;
  if (!setting || setting.active === false) {
    throw invalidResponse(`ConfirmIntent needs an active confirmation in intent '${activeIntent(turn).name}'`);
  }
}
