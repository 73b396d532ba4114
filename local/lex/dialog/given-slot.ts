import type { SlotDefinition } from '../definition.ts';
import { isMultiValued } from '../definition.ts';
import type { SlotValue } from '../nlu/slots/resolver.ts';
import { combine } from './shapes.ts';
import type { Slot, Slots } from './state.ts';

/** A slot as a client or a function writes it: of a value only `interpretedValue` is required, and shape may be absent. */
export interface GivenSlot {
  shape?: Slot['shape'] | null | undefined;
  value?: Partial<SlotValue> | null | undefined;
  values?: GivenSlot[] | null | undefined;
  subSlots?: Record<string, GivenSlot | null> | null | undefined;
}

export type TakenSlot = { ok: true; slot: Slot | null } | { ok: false; problem: string };

/** The slot with all its members, in the shape of its definition; open point 31: another shape is a mistake. */
export function takeSlot(definition: SlotDefinition, given: GivenSlot | null | undefined): TakenSlot {
  if (!given) return { ok: true, slot: null };
  const expected = shapeOf(definition);
  const shape = given.shape ?? impliedShape(given);
  if (shape !== expected) {
    return { ok: false, problem: `slot '${definition.slotName}' is ${expected} and can't be ${shape}` };
  }
  return expected === 'Composite' ? takeComposite(definition, given) : { ok: true, slot: complete(expected, given) };
}

const shapeOf = (definition: SlotDefinition): Slot['shape'] => {
  if (definition.subSlots) return 'Composite';
  return isMultiValued(definition) ? 'List' : 'Scalar';
};

const impliedShape = ({ values, subSlots }: GivenSlot): Slot['shape'] => {
  if (subSlots) return 'Composite';
  return values ? 'List' : 'Scalar';
};

function takeComposite(definition: SlotDefinition, { subSlots }: GivenSlot): TakenSlot {
  const given = Object.entries(subSlots ?? {});
  const taken: Slots = {};
  for (const [name, slot] of given) {
    const part = definition.subSlots?.find(({ slotName }) => slotName === name);
    if (!part) return { ok: false, problem: `sub-slot '${name}' does not exist in slot '${definition.slotName}'` };
    const result = takeSlot(part, slot);
    if (!result.ok) return result;
    taken[name] = result.slot;
  }
  return { ok: true, slot: combine(definition, [taken]) };
}

/** A list without a value as a whole gets one of its values. */
function complete(shape: 'Scalar' | 'List', { value, values }: GivenSlot): Slot | null {
  if (shape === 'Scalar') return { shape, ...(value && { value: completeValue(value) }) };
  const parts = (values ?? []).flatMap((part) => complete('Scalar', part) ?? []);
  if (parts.length === 0) return null;
  const joined = parts.map((part) => part.value?.interpretedValue ?? '').join(', ');
  return { shape, value: completeValue(value ?? { interpretedValue: joined }), values: parts };
}

function completeValue({ originalValue, interpretedValue = null, resolvedValues }: Partial<SlotValue>): SlotValue {
  return {
    originalValue: originalValue ?? interpretedValue ?? '',
    interpretedValue,
    resolvedValues: resolvedValues ?? (interpretedValue === null ? [] : [interpretedValue]),
  };
}
