import type { SessionState } from '@aws-sdk/client-lex-runtime-v2';
import type { GivenSlot } from '../dialog/given-slot.ts';
import { takeSlot } from '../dialog/given-slot.ts';
import { keptHints, problemOfHints } from '../dialog/hints.ts';
import type { ActiveContext, DialogAction, IntentState, Memory, Slots } from '../dialog/state.ts';
import { newIntentState } from '../dialog/turn.ts';
import type { BuiltLocale, SlotDefinition } from '../definition.ts';
import { findIntent, findSlot, findSubSlot } from '../definition.ts';
import { validationError } from '../errors.ts';

type RuntimeAction = NonNullable<SessionState['dialogAction']>;

const NEED_INTENT = new Set<DialogAction['type']>(['ElicitSlot', 'ConfirmIntent', 'Delegate']);

/** Takes the session state that a client sent over into the memory: what is given replaces what was stored. */
export function applySessionState(memory: Memory, state: SessionState, locale: BuiltLocale): void {
  if (state.sessionAttributes) memory.sessionAttributes = { ...state.sessionAttributes };
  if (state.activeContexts) memory.activeContexts = state.activeContexts as ActiveContext[];
  if (state.runtimeHints) memory.runtimeHints = readHints(state.runtimeHints, locale);
  if (state.originatingRequestId) memory.originatingRequestId = state.originatingRequestId;
  if (state.intent) changeIntent(memory, readIntent(state.intent, locale));
  if (state.dialogAction) {
    memory.dialogAction = readAction(state.dialogAction, memory.intent, locale);
    memory.retries = 0;
  }
}

/** What was asked for another intent is no longer asked. */
function changeIntent(memory: Memory, intent: IntentState): void {
  if (memory.intent?.name !== intent.name) memory.dialogAction = undefined;
  memory.intent = intent;
}

function readHints(given: NonNullable<SessionState['runtimeHints']>, locale: BuiltLocale): Memory['runtimeHints'] {
  const problem = problemOfHints(given, locale);
  if (problem !== undefined) throw validationError(`Value at 'sessionState.runtimeHints': ${problem}.`);
  return keptHints(given);
}

function readIntent(given: NonNullable<SessionState['intent']>, locale: BuiltLocale): IntentState {
  const definition = findIntent(locale, given.name ?? '');
  if (!definition) throw validationError(`Value at 'sessionState.intent.name': intent '${given.name}' does not exist.`);
  const slots: Slots = {};
  for (const [name, slot] of Object.entries((given.slots ?? {}) as Record<string, GivenSlot | null>)) {
    const known = findSlot(definition, name);
    if (!known) throw validationError(`Value at 'sessionState.intent.slots': slot '${name}' does not exist.`);
    const taken = takeSlot(known, slot);
    if (!taken.ok) throw validationError(`Value at 'sessionState.intent.slots': ${taken.problem}.`);
    slots[name] = taken.slot;
  }
  const fresh = newIntentState(definition);
  return {
    name: fresh.name,
    slots: { ...fresh.slots, ...slots },
    state: given.state ?? fresh.state,
    confirmationState: given.confirmationState ?? fresh.confirmationState,
  };
}

function readAction(action: RuntimeAction, intent: IntentState | undefined, locale: BuiltLocale): DialogAction {
  const type = action.type as DialogAction['type'];
  if (NEED_INTENT.has(type) && !intent)
    throw validationError(`Value at 'sessionState.intent': ${type} needs an intent.`);
  if (type !== 'ElicitSlot' || !intent) return { type };
  const slotToElicit = action.slotToElicit ?? '';
  const definition = findIntent(locale, intent.name);
  const slot = definition && findSlot(definition, slotToElicit);
  if (!slot) {
    throw validationError(`Value at 'sessionState.dialogAction.slotToElicit': slot '${slotToElicit}' does not exist.`);
  }
  return { type, slotToElicit, ...readSubSlot(action, slot) };
}

function readSubSlot({ subSlotToElicit }: RuntimeAction, slot: SlotDefinition): Pick<DialogAction, 'subSlotToElicit'> {
  if (!subSlotToElicit?.name) return {};
  const { name } = subSlotToElicit;
  if (findSubSlot(slot, name)) return { subSlotToElicit: { name } };
  throw validationError(`Value at 'sessionState.dialogAction.subSlotToElicit': sub-slot '${name}' does not exist.`);
}
