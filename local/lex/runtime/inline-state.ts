import type { SessionState } from '@aws-sdk/client-lex-runtime-v2';
import type { ActiveContext, DialogAction, IntentState, Memory, Slot, Slots } from '../dialog/state.ts';
import { newIntentState } from '../dialog/turn.ts';
import type { BuiltLocale } from '../definition.ts';
import { findIntent, findSlot } from '../definition.ts';
import { validationError } from '../errors.ts';

type RuntimeAction = NonNullable<SessionState['dialogAction']>;

const NEED_INTENT = new Set<DialogAction['type']>(['ElicitSlot', 'ConfirmIntent', 'Delegate']);

/** Takes the session state that a client sent over into the memory: what is given replaces what was stored. */
export function applySessionState(memory: Memory, state: SessionState, locale: BuiltLocale): void {
  if (state.sessionAttributes) memory.sessionAttributes = { ...state.sessionAttributes };
  if (state.activeContexts) memory.activeContexts = state.activeContexts as ActiveContext[];
  if (state.runtimeHints) memory.runtimeHints = state.runtimeHints;
  if (state.originatingRequestId) memory.originatingRequestId = state.originatingRequestId;
  if (state.intent) memory.intent = readIntent(state.intent, locale);
  if (state.dialogAction) {
    memory.dialogAction = readAction(state.dialogAction, memory.intent, locale);
    memory.retries = 0;
  }
}

function readIntent(given: NonNullable<SessionState['intent']>, locale: BuiltLocale): IntentState {
  const definition = findIntent(locale, given.name ?? '');
  if (!definition) throw validationError(`Value at 'sessionState.intent.name': intent '${given.name}' does not exist.`);
  const slots: Slots = {};
  for (const [name, slot] of Object.entries((given.slots ?? {}) as Record<string, Slot | null>)) {
    if (!findSlot(definition, name))
      throw validationError(`Value at 'sessionState.intent.slots': slot '${name}' does not exist.`);
    slots[name] = slot && completeSlot(slot);
  }
  const fresh = newIntentState(definition);
  return {
    name: fresh.name,
    slots: { ...fresh.slots, ...slots },
    state: given.state ?? fresh.state,
    confirmationState: given.confirmationState ?? fresh.confirmationState,
  };
}

/** Only `interpretedValue` is required of a client. */
function completeSlot(slot: Slot): Slot {
  const given = slot.value as Partial<NonNullable<Slot['value']>> | undefined;
  const text = given?.interpretedValue ?? null;
  const shape = slot.shape ?? 'Scalar';
  if (!given) return { ...slot, shape };
  const resolvedValues = given.resolvedValues ?? (text === null ? [] : [text]);
  return {
    ...slot,
    shape,
    value: { originalValue: given.originalValue ?? text ?? '', interpretedValue: text, resolvedValues },
  };
}

function readAction(action: RuntimeAction, intent: IntentState | undefined, locale: BuiltLocale): DialogAction {
  const type = action.type as DialogAction['type'];
  if (NEED_INTENT.has(type) && !intent)
    throw validationError(`Value at 'sessionState.intent': ${type} needs an intent.`);
  if (type !== 'ElicitSlot' || !intent) return { type };
  const slotToElicit = action.slotToElicit ?? '';
  const definition = findIntent(locale, intent.name);
  if (!definition || !findSlot(definition, slotToElicit)) {
    throw validationError(`Value at 'sessionState.dialogAction.slotToElicit': slot '${slotToElicit}' does not exist.`);
  }
  return { type, slotToElicit };
}
