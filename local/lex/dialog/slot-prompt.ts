import type { PromptSpecification } from '@aws-sdk/client-lex-models-v2';
import type { SlotDefinition } from '../definition.ts';
import { findSubSlot } from '../definition.ts';
import { filledSubSlots, nextSubSlot } from './complete.ts';
import type { Slots } from './state.ts';

/** The prompt of a slot, or of one of its sub-slots. */
export function promptOf(slot: SlotDefinition, subSlot: string | undefined): PromptSpecification | undefined {
  const asked = subSlot === undefined ? slot : findSubSlot(slot, subSlot);
  return asked?.valueElicitationSetting?.promptSpecification;
}

/**
 * Open point 30: a composite slot is first asked for as a whole, by its own prompt if it has one; once something of it is
 * known, each sub-slot that is still wanted by its own.
 */
export function subSlotToAsk(slot: SlotDefinition, slots: Slots): string | undefined {
  if (!slot.subSlots) return undefined;
  const isWholeAsked = promptOf(slot, undefined) !== undefined && filledSubSlots(slot, slots).length === 0;
  return isWholeAsked ? undefined : nextSubSlot(slot, slots);
}
