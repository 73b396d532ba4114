import { findSlot } from '../definition.ts';
import { dependencyFailed } from '../errors.ts';
import { addMessages } from './messages.ts';
import type { IntentState } from './state.ts';
import type { Step } from './step.ts';
import type { HookResponse, Turn } from './turn.ts';
import { activeIntent, definitionOf, newIntentState } from './turn.ts';

/** What a hook's answer leads to: the definition's success or failure branch, or a step of the hook's own choice. */
export type Verdict =
  { kind: 'delegated' } | { kind: 'failed'; hasMessages: boolean } | { kind: 'took-over'; step: Step };

const invalid = (why: string) =>
  dependencyFailed(`Invalid Lambda Response: Received invalid response from Lambda: ${why}`);

/** Takes a hook's session state and messages over into the turn. */
export function acceptResponse(turn: Turn, response: HookResponse): Verdict {
  const { sessionState, messages = [] } = response;
  const { memory } = turn;
  if (sessionState.sessionAttributes) memory.sessionAttributes = sessionState.sessionAttributes;
  if (sessionState.activeContexts) memory.activeContexts = sessionState.activeContexts;
  if (sessionState.runtimeHints) memory.runtimeHints = sessionState.runtimeHints;
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

/** Slots that the hook leaves out keep their values; slots that the intent doesn't have are an error. */
function mergeIntent(turn: Turn, given: NonNullable<HookResponse['sessionState']['intent']>): IntentState {
  if (!turn.locale.intents.some(({ intentName }) => intentName === given.name)) {
    throw invalid(`intent '${given.name}' does not exist`);
  }
  const definition = definitionOf(turn, given.name);
  const unknown = Object.keys(given.slots ?? {}).find((name) => !findSlot(definition, name));
  if (unknown !== undefined) throw invalid(`slot '${unknown}' does not exist in intent '${given.name}'`);
  const current = turn.memory.intent?.name === given.name ? turn.memory.intent : newIntentState(definition);
  return {
    name: given.name,
    slots: { ...current.slots, ...given.slots },
    state: given.state ?? current.state,
    confirmationState: given.confirmationState ?? current.confirmationState,
  };
}

function stepOf(turn: Turn, action: HookResponse['sessionState']['dialogAction'], hasMessages: boolean): Step {
  switch (action.type) {
    case 'ElicitIntent':
      return { kind: 'elicit-intent' };
    case 'ElicitSlot':
      return askSlot(turn, action.slotToElicit ?? '', hasMessages);
    case 'ConfirmIntent':
      checkConfirmation(turn);
      activeIntent(turn).confirmationState = 'None';
      return { kind: 'confirm-intent', retries: 0, suppressMessage: hasMessages };
    default:
      return { kind: 'end', outcome: 'as-is' };
  }
}

/** Open point 8: re-prompts start over. */
function askSlot(turn: Turn, slot: string, hasMessages: boolean): Step {
  const definition = definitionOf(turn);
  const asked = findSlot(definition, slot);
  if (!asked) throw invalid(`slotToElicit '${slot}' does not exist in intent '${definition.intentName}'`);
  if (!hasMessages && !asked.valueElicitationSetting?.promptSpecification) {
    throw invalid(`slot '${slot}' has no prompt, so ElicitSlot needs messages`);
  }
  return { kind: 'ask-slot', slot, retries: 0, suppressMessage: hasMessages };
}

function checkConfirmation(turn: Turn): void {
  const setting = definitionOf(turn).intentConfirmationSetting;
  if (!setting || setting.active === false) {
    throw invalid(`ConfirmIntent needs an active confirmation in intent '${activeIntent(turn).name}'`);
  }
}
