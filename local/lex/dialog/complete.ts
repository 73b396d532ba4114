import type { SlotDefinition } from '../definition.ts';
import type { SubSlotExpression } from '../conditions/sub-slot-expression.ts';
import { missingSubSlot, parseSubSlots } from '../conditions/sub-slot-expression.ts';
import { own } from '../own.ts';
import type { Slots } from './state.ts';
import { isFilled } from './state.ts';

/** Whether a slot needs no more asking: a composite slot when the sub-slots that its expression wants have values. */
export function isComplete(definition: SlotDefinition, slots: Slots): boolean {
  const slot = slots[definition.slotName];
  return isFilled(slot) && (!definition.subSlots || nextSubSlot(definition, slots) === undefined);
}

/** The sub-slot of a composite slot that has to be asked for next, if one has. */
export function nextSubSlot(definition: SlotDefinition, slots: Slots): string | undefined {
  const subSlots = slots[definition.slotName]?.subSlots ?? {};
  return missingSubSlot(expressionOf(definition), (name) => isFilled(own(subSlots, name)));
}

/** Open point 29: without an expression every sub-slot is wanted, in the order of the type. */
function expressionOf({ subSlotSetting, subSlots = [] }: SlotDefinition): SubSlotExpression {
  const parsed = parseSubSlots(subSlotSetting?.expression ?? '');
  if (parsed.ok) return parsed.expression;
  return { kind: 'and', operands: subSlots.map(({ slotName }) => ({ kind: 'sub-slot', name: slotName })) };
}

export const filledSubSlots = (definition: SlotDefinition, slots: Slots): string[] =>
  Object.entries(slots[definition.slotName]?.subSlots ?? {}).flatMap(([name, slot]) => (isFilled(slot) ? name : []));
