import type { SlotDefinition } from '../definition.ts';
import { findSlot } from '../definition.ts';
import type { Elicited } from '../nlu/elicit.ts';
import type { SlotValue, Span } from '../nlu/slots/resolver.ts';
import type { Understanding } from '../nlu/understanding.ts';
import { filledSubSlots, isComplete } from './complete.ts';
import { hintsFor } from './hints.ts';
import { combine, toSlot } from './shapes.ts';
import type { Slot } from './state.ts';
import type { Step } from './step.ts';
import type { Turn } from './turn.ts';
import { activeIntent, definitionOf } from './turn.ts';

/** What the input says as an answer for a slot, or for the sub-slot of it that was asked for. */
export function hearAnswer(turn: Turn, understanding: Understanding, slot: SlotDefinition): Elicited {
  const { slots } = activeIntent(turn);
  const intent = definitionOf(turn);
  const asked = turn.memory.dialogAction?.subSlotToElicit?.name;
  const before = slots[slot.slotName];
  const pending = asked === undefined ? before : before?.subSlots?.[asked];
  const hints = hintsFor(turn.memory.runtimeHints, intent.intentName, slot.slotName);
  return understanding.elicit({ intent, slot, hints }, turn.text, {
    now: turn.now,
    previous: pending?.value,
    composite: slot.subSlots && { asked, filled: filledSubSlots(slot, slots).filter((name) => name !== asked) },
  });
}

/** Fills the slot, and others that the same answer names. */
export function takeAnswer(
  turn: Turn,
  understanding: Understanding,
  slot: SlotDefinition,
  { span, isAssisted }: Elicited,
): Step {
  const { slots } = activeIntent(turn);
  const { slotName } = slot;
  turn.isAssisted = isAssisted;
  slots[slotName] = withAnswer(slot, slots[slotName], span?.value);
  fillOthers(turn, understanding, { slotName, span });
  if (isComplete(slot, slots)) return { kind: 'slot-captured', slot: slotName };
  const isPart = slot.subSlots !== undefined && span?.value.interpretedValue != null;
  return { kind: isPart ? 'slot-continued' : 'slot-missed', slot: slotName };
}

/** An answer takes the place of what was there; of a composite slot only in the sub-slots that it names. */
function withAnswer(slot: SlotDefinition, before: Slot | null | undefined, value: SlotValue | undefined): Slot | null {
  const heard = value ? toSlot(slot, value) : null;
  return slot.subSlots ? combine(slot, [heard?.subSlots, before?.subSlots]) : heard;
}

/** One answer may fill more slots of the intent than the one that was asked for. */
function fillOthers(
  turn: Turn,
  understanding: Understanding,
  { slotName, span }: { slotName: string; span: Span | undefined },
): void {
  const { slots } = activeIntent(turn);
  const intent = definitionOf(turn);
  const complete = intent.slots.filter((slot) => isComplete(slot, slots)).map((slot) => slot.slotName);
  const known = { filled: new Set([slotName, ...complete]), taken: span ? [span] : [] };
  for (const [name, value] of Object.entries(understanding.extract(intent, turn.text, known, turn))) {
    const slot = findSlot(intent, name);
    const found = slot && toSlot(slot, value);
    if (found) slots[name] = slot.subSlots ? combine(slot, [slots[name]?.subSlots, found.subSlots]) : found;
  }
}
