import { type IntentName, SLOT_NAMES } from '#generated/bot';
import type { Slots, SlotValue } from './turn.ts';

/** A slot as if the customer had said it. */
export const slotOf = (value: string): SlotValue => ({ said: value, understood: value, readings: [value] });

/** Every slot of the intent, filled from remembered values. */
export function slotsFrom(intent: IntentName, values: Readonly<Record<string, string>>): Slots {
  return Object.fromEntries(
    SLOT_NAMES[intent].map((name) => [name, values[name] === undefined ? null : slotOf(values[name])]),
  );
}
