import { type IntentName, SLOT_NAMES } from '#generated/bot';
import { kindOfSlot, type ValueKind } from '../understanding/values/index.ts';

/** True when one of the values is of a kind that the intent asks for. */
export function holdsValueFor(intent: IntentName, values: readonly { readonly kind: ValueKind }[]): boolean {
  const kinds = SLOT_NAMES[intent].map((slot) => kindOfSlot(intent, slot));
  return values.some(({ kind }) => kinds.includes(kind));
}
