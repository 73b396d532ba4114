import type { DialogState, SlotValueOverride } from '@aws-sdk/client-lex-models-v2';
import type { SlotDefinition } from '../definition.ts';
import { findIntent, findSlot } from '../definition.ts';
import { takeSlot } from './given-slot.ts';
import { readAssigned } from './references.ts';
import { slotOfText } from './shapes.ts';
import type { Slot } from './state.ts';
import type { Turn } from './turn.ts';
import { activeIntent, definitionOf, newIntentState } from './turn.ts';

/**
 * Sets the session attributes and slots that a next step assigns (open point 7: before the hook of that step). Values
 * are read before the step changes anything. A slot override without a value empties the slot.
 */
export function assignValues(turn: Turn, nextStep: DialogState): void {
  const attributes = Object.entries(nextStep.sessionAttributes ?? {}).map(
    ([name, value]) => [name, readAssigned(value, turn)] as const,
  );
  const target = findIntent(turn.locale, nextStep.intent?.name ?? activeIntent(turn).name);
  const slots = Object.entries(nextStep.intent?.slots ?? {}).flatMap(([name, value]) => {
    const slot = target && findSlot(target, name);
    return slot ? [[name, toSlot(value, slot, turn)] as const] : [];
  });
  for (const [name, value] of attributes) if (value !== undefined) turn.memory.sessionAttributes[name] = value;
  switchIntent(turn, nextStep);
  if (turn.memory.intent) for (const [name, slot] of slots) turn.memory.intent.slots[name] = slot;
}

/** A next step that names another intent makes it the active one, so that its slots can be assigned. */
function switchIntent(turn: Turn, { intent }: DialogState): void {
  if (!intent?.name || intent.name === activeIntent(turn).name) return;
  turn.memory.intent = newIntentState(definitionOf(turn, intent.name));
}

/** A multi-valued slot gets a list of one where a single value is assigned; without a value the slot is emptied. */
function toSlot(override: SlotValueOverride | null, slot: SlotDefinition, turn: Turn): Slot | null {
  if (override?.shape === 'List') return toList(override.values ?? [], slot, turn);
  const text = textOf(override, turn);
  return text === undefined ? null : slotOfText(slot, text);
}

function toList(overrides: SlotValueOverride[], slot: SlotDefinition, turn: Turn): Slot | null {
  const values = overrides.flatMap((override) => textOf(override, turn) ?? []);
  const taken = takeSlot(slot, {
    shape: 'List',
    values: values.map((interpretedValue) => ({ value: { interpretedValue } })),
  });
  return taken.ok ? taken.slot : null;
}

function textOf(override: SlotValueOverride | null, turn: Turn): string | undefined {
  const text = override?.value?.interpretedValue;
  return text === undefined ? undefined : readAssigned(text, turn);
}
