import type { IntentDefinition, SlotDefinition } from '../definition.ts';
import type { Resolvers } from './slots/registry.ts';
import type { ResolveContext, SlotValue, Span } from './slots/resolver.ts';

const NUMBER = 'AMAZON.Number';

/** The most telling types first: what they take is no longer there for the others. */
const PRECEDENCE = ['AMAZON.EmailAddress', 'AMAZON.PhoneNumber', 'AMAZON.Date', 'AMAZON.Time'];
const LAST = ['AMAZON.AlphaNumeric', NUMBER];

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
 * utterance of the intent mentions, and not where they are part of a date, a time or a phone number.
 */
export function extractSlots(
  extraction: Extraction,
  resolvers: Resolvers,
  context: ResolveContext,
): Record<string, SlotValue> {
  const { intent, text, filled } = extraction;
  const taken = [...extraction.taken];
  const found: Record<string, SlotValue> = {};
  for (const typeName of PRECEDENCE) {
    if (!hasOpenSlot(intent, typeName, filled)) taken.push(...standingApart(typeName, extraction, resolvers, context));
  }
  for (const slot of inPrecedence(intent.slots.filter(({ slotName }) => !filled.has(slotName)))) {
    if (slot.slotTypeName === NUMBER && !isMentioned(intent, slot)) continue;
    const span = resolvers(slot.slotTypeName)
      .find(text, context)
      .find((candidate) => isFree(candidate, taken));
    if (!span || span.value.interpretedValue === null) continue;
    taken.push(span);
    found[slot.slotName] = span.value;
  }
  return found;
}

const standingApart = (typeName: string, { text }: Extraction, resolvers: Resolvers, context: ResolveContext): Span[] =>
  resolvers(typeName).find(text, context);

const hasOpenSlot = (intent: IntentDefinition, typeName: string, filled: Set<string>): boolean =>
  intent.slots.some((slot) => slot.slotTypeName === typeName && !filled.has(slot.slotName));

const isMentioned = (intent: IntentDefinition, slot: SlotDefinition): boolean =>
  (intent.sampleUtterances ?? []).some(({ utterance }) => utterance?.includes(`{${slot.slotName}}`));

const isFree = (span: Span, taken: Span[]): boolean =>
  taken.every((other) => span.end <= other.start || other.end <= span.start);

function inPrecedence(slots: SlotDefinition[]): SlotDefinition[] {
  const rankOf = ({ slotTypeName }: SlotDefinition): number => {
    if (PRECEDENCE.includes(slotTypeName)) return PRECEDENCE.indexOf(slotTypeName);
    return PRECEDENCE.length + 1 + LAST.indexOf(slotTypeName);
  };
  return slots
    .map((slot, index) => ({ slot, index }))
    .sort((a, b) => rankOf(a.slot) - rankOf(b.slot) || a.index - b.index)
    .map(({ slot }) => slot);
}
