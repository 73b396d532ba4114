import type { IntentDefinition, SlotDefinition } from '../definition.ts';
import { findSubSlot } from '../definition.ts';
import { namesIn, parseSubSlots } from '../conditions/sub-slot-expression.ts';

/** Why the composite slots of an intent can't be built. */
export const compositeFailures = (intent: IntentDefinition): string[] =>
  intent.slots.flatMap((slot) =>
    failuresOf(slot).map((failure) => `Slot '${slot.slotName}' of intent '${intent.intentName}' ${failure}.`),
  );

function failuresOf(slot: SlotDefinition): string[] {
  const { subSlots, subSlotSetting } = slot;
  if (!subSlots) return subSlotSetting ? ['has subSlotSetting, but its slot type is not composite'] : [];
  if (subSlots.length === 0) return ['has a composite slot type without sub-slots'];
  const expression = subSlotSetting?.expression?.trim() || subSlots.map(({ slotName }) => slotName).join(' AND ');
  const parsed = parseSubSlots(expression);
  if (!parsed.ok) return [`has the expression '${expression}': ${parsed.error}`];
  const wanted = namesIn(parsed.expression);
  const named = new Set([...wanted, ...Object.keys(subSlotSetting?.slotSpecifications ?? {})]);
  const unknown = [...named].filter((name) => !findSubSlot(slot, name));
  const silent = wanted.filter((name) => isSilent(findSubSlot(slot, name)));
  return [
    ...unknown.map((name) => `has no sub-slot '${name}'`),
    ...silent.map((name) => `has no prompt for sub-slot '${name}'`),
  ];
}

const isSilent = (subSlot: SlotDefinition | undefined): boolean =>
  subSlot !== undefined && !subSlot.valueElicitationSetting?.promptSpecification;
