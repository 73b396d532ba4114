import type { SlotDefinition } from '../definition.ts';
import { isMultiValued } from '../definition.ts';
import type { SlotValue } from '../nlu/slots/resolver.ts';
import { own } from '../own.ts';
import type { Slot, Slots } from './state.ts';
import { isFilled } from './state.ts';

/** A slot in the shape of its definition, with a value that was read. */
export function toSlot(definition: SlotDefinition, value: SlotValue): Slot | null {
  if (definition.subSlots) return combine(definition, [toScalars(value.subSlots ?? {})]);
  const { values, ...whole } = value;
  return values ? { shape: 'List', value: whole, values: values.map(toScalar) } : toScalar(whole);
}

const toScalar = (value: SlotValue): Slot => ({ shape: 'Scalar', value });

const toScalars = (values: Record<string, SlotValue>): Slots =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toScalar(value)]));

/** A slot whose value is a text and nothing else: a default value or an assigned one. */
export function slotOfText(definition: SlotDefinition, text: string): Slot {
  const value = { originalValue: text, interpretedValue: text, resolvedValues: [text] };
  const scalar = toScalar(value);
  return isMultiValued(definition) ? { shape: 'List', value, values: [scalar] } : scalar;
}

/**
 * A composite slot: of each sub-slot the first of the values given for it. All sub-slots are keys, unfilled ones null; the
 * whole value is theirs in the order of the type. Null when no sub-slot has a value.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/composite-slots.html
 */
export function combine(definition: SlotDefinition, layers: (Slots | undefined)[]): Slot | null {
  const subSlots: Slots = {};
  for (const { slotName } of definition.subSlots ?? []) {
    subSlots[slotName] = layers.map((layer) => own(layer, slotName)).find(Boolean) ?? null;
  }
  const parts = Object.values(subSlots).flatMap((slot) => (slot?.value && isFilled(slot) ? slot.value : []));
  if (Object.values(subSlots).every((slot) => slot === null)) return null;
  return { shape: 'Composite', ...(parts.length > 0 && { value: concatenate(parts) }), subSlots };
}

function concatenate(parts: SlotValue[]): SlotValue {
  const interpretedValue = parts.map((part) => part.interpretedValue ?? '').join(' ');
  const originalValue = parts.map((part) => part.originalValue).join(' ');
  return { originalValue, interpretedValue, resolvedValues: [interpretedValue] };
}
