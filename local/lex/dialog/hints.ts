import type { RuntimeHintDetails, RuntimeHints } from '@aws-sdk/client-lex-runtime-v2';
import type { BuiltLocale, SlotDefinition } from '../definition.ts';
import { findIntent, findSlot, findSubSlot } from '../definition.ts';
import type { SlotHints } from '../nlu/hints.ts';
import { own } from '../own.ts';

const MAX_INTENTS = 100;
const MAX_SLOTS = 100;
const MAX_PHRASES = 100;
const MAX_PHRASE = 140;

/** The hints that a new structure leaves: it takes the place of the old one, and an empty one clears. */
export const keptHints = (given: RuntimeHints): RuntimeHints | undefined =>
  Object.keys(given.slotHints ?? {}).length > 0 ? given : undefined;

/** What to expect for a slot, if hints say so. */
export function hintsFor(hints: RuntimeHints | undefined, intent: string, slot: string): SlotHints | undefined {
  const details = own(own(hints?.slotHints, intent), slot);
  if (!details) return undefined;
  const subSlots = Object.entries(details.subSlotHints ?? {}).map(([name, inner]) => [name, phrasesOf(inner)] as const);
  return { phrases: phrasesOf(details), subSlots: Object.fromEntries(subSlots) };
}

const phrasesOf = ({ runtimeHintValues = [] }: RuntimeHintDetails): string[] =>
  runtimeHintValues.map(({ phrase }) => phrase ?? '');

/**
 * What is wrong with hints, or undefined: the names in them must exist, and they have limits.
 * @source https://docs.aws.amazon.com/lexv2/latest/APIReference/API_runtime_RuntimeHints.html
 */
export function problemOfHints({ slotHints = {} }: RuntimeHints, locale: BuiltLocale): string | undefined {
  const intents = Object.entries(slotHints);
  const slots = intents.flatMap(([intent, details]) =>
    Object.entries(details).map(([slot, hint]) => ({ intent, slot, hint })),
  );
  if (intents.length > MAX_INTENTS) return `runtimeHints has more than ${MAX_INTENTS} intents`;
  if (slots.length > MAX_SLOTS) return `runtimeHints has more than ${MAX_SLOTS} slots`;
  return (
    first(intents, ([name]) => (findIntent(locale, name) ? undefined : `intent '${name}' does not exist`)) ??
    first(slots, ({ intent, slot, hint }) => {
      const definition = findIntent(locale, intent);
      const found = definition && findSlot(definition, slot);
      return found ? problemOfSlot(found, hint) : `slot '${slot}' does not exist in intent '${intent}'`;
    })
  );
}

function problemOfSlot(slot: SlotDefinition, hint: RuntimeHintDetails): string | undefined {
  const unknown = Object.keys(hint.subSlotHints ?? {}).find((name) => !findSubSlot(slot, name));
  if (unknown !== undefined) return `sub-slot '${unknown}' does not exist in slot '${slot.slotName}'`;
  return first([hint, ...Object.values(hint.subSlotHints ?? {})], (details) =>
    problemOfPhrases(slot.slotName, details),
  );
}

function problemOfPhrases(slot: string, { runtimeHintValues }: RuntimeHintDetails): string | undefined {
  if (!runtimeHintValues) return undefined;
  if (runtimeHintValues.length < 1 || runtimeHintValues.length > MAX_PHRASES)
    return `the hints for '${slot}' must have 1 to ${MAX_PHRASES} phrases`;
  const isBroken = runtimeHintValues.some(({ phrase = '' }) => phrase.length < 1 || phrase.length > MAX_PHRASE);
  return isBroken ? `a phrase in the hints for '${slot}' must have 1 to ${MAX_PHRASE} characters` : undefined;
}

function first<T>(entries: T[], problemOf: (entry: T) => string | undefined): string | undefined {
  for (const entry of entries) {
    const problem = problemOf(entry);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
