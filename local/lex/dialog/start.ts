import type { SlotDefinition } from '../definition.ts';
import { own } from '../own.ts';
import { leave } from './leave.ts';
import type { Slots } from './state.ts';
import { combine, slotOfText } from './shapes.ts';
import type { Step } from './step.ts';
import { ADVANCE } from './step.ts';
import type { Turn } from './turn.ts';
import { activeIntent, definitionOf, newIntentState } from './turn.ts';

/** Makes an intent the active one, with the slots that the input gave; the others get their default values. */
export function activateIntent(turn: Turn, name: string, given: Slots = {}): void {
  const definition = definitionOf(turn, name);
  const state = newIntentState(definition);
  state.slots = { ...state.slots, ...given };
  for (const slot of definition.slots) state.slots[slot.slotName] = withDefault(turn, slot, state.slots[slot.slotName]);
  turn.memory.intent = state;
  turn.memory.dialogAction = undefined;
  turn.memory.retries = 0;
}

/** The initial response and what follows it. */
export async function startIntent(turn: Turn, suppressMessage: boolean): Promise<Step> {
  const setting = definitionOf(turn).initialResponseSetting;
  return leave(turn, {
    response: suppressMessage ? undefined : setting?.initialResponse,
    nextStep: setting?.nextStep,
    conditional: setting?.conditional,
    codeHook: setting?.codeHook,
    isHookMoment: true,
    otherwise: ADVANCE,
  });
}

/** A `StartIntent` step keeps slots that it assigned to the intent before; another intent starts empty. */
export function restartIntent(turn: Turn, name: string): void {
  const kept = turn.memory.intent && activeIntent(turn).name === name ? activeIntent(turn).slots : {};
  activateIntent(turn, name, kept);
}

/** Open point 32: sub-slots have default values of their own, and a composite slot as a whole has none. */
function withDefault(turn: Turn, slot: SlotDefinition, given: Slots[string] | undefined): Slots[string] {
  if (!slot.subSlots) return given ?? defaultValue(turn, slot);
  const defaults = slot.subSlots.map((subSlot) => [subSlot.slotName, defaultValue(turn, subSlot)] as const);
  return combine(slot, [given?.subSlots, Object.fromEntries(defaults)]);
}

/**
 * The first default that has a value: an active context's parameter, a session or request attribute, or a constant. A
 * multi-valued slot takes that one only.
 */
function defaultValue(turn: Turn, slot: SlotDefinition): Slots[string] {
  const list = slot.valueElicitationSetting?.defaultValueSpecification?.defaultValueList ?? [];
  for (const { defaultValue: source } of list) {
    const value = source === undefined ? undefined : readDefault(turn, source);
    if (value) return slotOfText(slot, value);
  }
  return null;
}

function readDefault(turn: Turn, source: string): string | undefined {
  const [, context, parameter, session, request] = /^(?:#([^.]+)\.(.+)|\[(.+)\]|<(.+)>)$/.exec(source) ?? [];
  if (context !== undefined && parameter !== undefined) {
    return own(turn.memory.activeContexts.find(({ name }) => name === context)?.contextAttributes, parameter);
  }
  if (session !== undefined) return own(turn.memory.sessionAttributes, session);
  return request === undefined ? source : own(turn.requestAttributes, request);
}
