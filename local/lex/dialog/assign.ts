import type { DialogState, SlotValueOverride } from '@aws-sdk/client-lex-models-v2';
import { readAssigned } from './references.ts';
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
  const slots = Object.entries(nextStep.intent?.slots ?? {}).map(
    ([name, value]) => [name, toSlot(value, turn)] as const,
  );
  for (const [name, value] of attributes) if (value !== undefined) turn.memory.sessionAttributes[name] = value;
  switchIntent(turn, nextStep);
  if (turn.memory.intent) for (const [name, slot] of slots) turn.memory.intent.slots[name] = slot;
}

/** A next step that names another intent makes it the active one, so that its slots can be assigned. */
function switchIntent(turn: Turn, { intent }: DialogState): void {
  if (!intent?.name || intent.name === activeIntent(turn).name) return;
  turn.memory.intent = newIntentState(definitionOf(turn, intent.name));
}

function toSlot(override: SlotValueOverride | null, turn: Turn): Slot | null {
  if (override?.shape === 'List') {
    const values = (override.values ?? []).flatMap((entry) => toSlot(entry, turn) ?? []);
    return values.length > 0 ? { shape: 'List', values } : null;
  }
  const text = override?.value?.interpretedValue;
  const value = text === undefined ? undefined : readAssigned(text, turn);
  return value === undefined
    ? null
    : { shape: 'Scalar', value: { originalValue: value, interpretedValue: value, resolvedValues: [value] } };
}
