import { type IntentName, SLOT_NAMES } from '#generated/bot';
import type { Known } from './memory.ts';
import type { Slots, SlotValue } from './turn.ts';

/** A slot as if the customer had said it. */
export const slotOf = (value: string): SlotValue => ({ said: value, understood: value, readings: [value] });

/** Every slot of the intent, filled from what is known; what was left open is an empty slot to Lex. */
export function slotsFrom(intent: IntentName, filled: Readonly<Record<string, Known>>): Slots {
  return Object.fromEntries(
    SLOT_NAMES[intent].map((name) => [name, filled[name]?.value ? slotOf(filled[name].value) : null]),
  );
}
