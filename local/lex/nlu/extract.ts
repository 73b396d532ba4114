import type { IntentDefinition, SlotDefinition } from '../definition.ts';
import { valueTypeOf } from '../definition.ts';
import { DIGIT_TYPES, TELLING_TYPES, inPrecedence } from './slots/precedence.ts';
import type { Resolvers } from './slots/registry.ts';
import type { ResolveContext, SlotValue, Span } from './slots/resolver.ts';
import { isFree } from './slots/segments.ts';

const NUMBER = 'AMAZON.Number';

export interface Extraction {
  intent: IntentDefinition;
  text: string;
  /** Names of slots that already have a value. */
  filled: Set<string>;
  /** Parts of the text that are used up. */
  taken: Span[];
}

/**
 * Values of unfilled slots, required or not, that stand out in a text. Digits count as a number only for slots that an
 * utterance of the intent mentions, and not where they are part of a date, a time, money or a phone number.
 */
export function extractSlots(
  extraction: Extraction,
  resolvers: Resolvers,
  context: ResolveContext,
): Record<string, SlotValue> {
  const { intent, text, filled } = extraction;
  const taken = [...extraction.taken];
  const found: Record<string, SlotValue> = {};
  const takesDigits = DIGIT_TYPES.some((typeName) => hasOpenSlot(intent, typeName, filled));
  for (const typeName of takesDigits ? TELLING_TYPES : []) {
    if (!hasOpenSlot(intent, typeName, filled)) taken.push(...standingApart(typeName, extraction, resolvers, context));
  }
  for (const slot of inPrecedence(intent.slots.filter(({ slotName }) => !filled.has(slotName)))) {
    const span = resolvers(valueTypeOf(slot))
      .find(text, context)
      .find((candidate) => isFree(candidate, taken));
    if (!span || span.value.interpretedValue === null || !standsOut(span.value, slot, intent)) continue;
    taken.push(span);
    found[slot.slotName] = span.value;
  }
  return found;
}

const standingApart = (typeName: string, { text }: Extraction, resolvers: Resolvers, context: ResolveContext): Span[] =>
  resolvers(typeName).find(text, context);

/** Sub-slots count: what is theirs must not be taken away before. */
const hasOpenSlot = (intent: IntentDefinition, typeName: string, filled: Set<string>): boolean =>
  intent.slots
    .filter((slot) => !filled.has(slot.slotName))
    .flatMap((slot) => slot.subSlots ?? [slot])
    .some((slot) => slot.slotTypeName === typeName);

/** A number, or a single sub-slot, says too little by itself: an utterance of the intent has to expect it. */
function standsOut(value: SlotValue, slot: SlotDefinition, intent: IntentDefinition): boolean {
  const isVague = slot.slotTypeName === NUMBER || Object.keys(value.subSlots ?? {}).length === 1;
  return !isVague || isMentioned(intent, slot);
}

const isMentioned = (intent: IntentDefinition, slot: SlotDefinition): boolean =>
  (intent.sampleUtterances ?? []).some(({ utterance }) => utterance?.includes(`{${slot.slotName}}`));
