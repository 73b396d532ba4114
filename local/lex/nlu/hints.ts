import type { BuiltLocale, SlotDefinition, SlotTypeDefinition } from '../definition.ts';
import { isMultiValued } from '../definition.ts';
import { own } from '../own.ts';
import { createCompositeResolver } from './slots/composite.ts';
import { createCustomResolver } from './slots/custom.ts';
import { createListResolver } from './slots/list.ts';
import type { Resolvers } from './slots/registry.ts';
import type { Resolver, Span } from './slots/resolver.ts';
import { spanAt } from './slots/resolver.ts';
import { normalizeText, wordsOf } from './words.ts';

/** Phrases to expect in the answer for a slot, or for its sub-slots by name. */
export interface SlotHints {
  phrases: string[];
  subSlots: Record<string, string[]>;
}

const HINTED_BUILT_INS = new Set([
  'AMAZON.City',
  'AMAZON.Country',
  'AMAZON.FirstName',
  'AMAZON.LastName',
  'AMAZON.State',
  'AMAZON.StreetName',
]);
const HINTED_LOCALES = new Set(['en_US', 'en_GB']);

/**
 * The resolver of a slot that prefers hinted phrases. They are values of a custom type as if it listed them; of a
 * built-in type they are values when the answer has them word by word. Other types and locales take no hints.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/using-hints.html
 */
export function createHintedResolver(
  slot: SlotDefinition,
  hints: SlotHints,
  { locale, resolvers }: { locale: BuiltLocale; resolvers: Resolvers },
): Resolver {
  const hinted = (typeName: string, phrases: string[] = []): Resolver => {
    const inner = resolvers(typeName);
    if (phrases.length === 0 || !HINTED_LOCALES.has(locale.localeId)) return inner;
    if (HINTED_BUILT_INS.has(typeName)) return preferPhrases(inner, phrases);
    const definition = locale.slotTypes.find(({ slotTypeName }) => slotTypeName === typeName);
    const isListing = definition && !definition.parentSlotTypeSignature;
    return isListing ? createCustomResolver(withValues(definition, phrases)) : inner;
  };
  if (slot.subSlots) {
    return createCompositeResolver(slot.subSlots, ({ slotName, slotTypeName }) =>
      hinted(slotTypeName, own(hints.subSlots, slotName)),
    );
  }
  const resolver = hinted(slot.slotTypeName, hints.phrases);
  return isMultiValued(slot) ? createListResolver(resolver) : resolver;
}

/** Hinted values come first, so that they win where an answer is similar to several; a synonym keeps its value. */
function withValues(definition: SlotTypeDefinition, phrases: string[]): SlotTypeDefinition {
  const wanted = new Set(phrases.map(normalizeText));
  const listed = (definition.slotTypeValues ?? []).map((value) => {
    const spellings = [value.sampleValue, ...(value.synonyms ?? [])].map((spelling) =>
      normalizeText(spelling?.value ?? ''),
    );
    return { value, spellings, isHinted: spellings.some((spelling) => wanted.has(spelling)) };
  });
  const known = new Set(listed.flatMap(({ spellings }) => spellings));
  const added = phrases.filter((phrase) => !known.has(normalizeText(phrase)));
  const [first, rest] = [true, false].map((isHinted) => listed.filter((entry) => entry.isHinted === isHinted));
  return {
    ...definition,
    slotTypeValues: [
      ...added.map((value) => ({ sampleValue: { value } })),
      ...[...(first ?? []), ...(rest ?? [])].map(({ value }) => value),
    ],
  };
}

function preferPhrases(inner: Resolver, phrases: string[]): Resolver {
  const find = (text: string): Span[] => phrases.flatMap((phrase) => findPhrase(text, phrase) ?? []);
  return {
    ...inner,
    find: (text, context) => [...find(text), ...inner.find(text, context)],
    elicit: (text, context) => find(text)[0] ?? inner.elicit(text, context),
  };
}

/** The phrase in a text, by whole words, without regard to case and accents. */
function findPhrase(text: string, phrase: string): Span | undefined {
  const words = wordsOf(text);
  const wanted = wordsOf(phrase);
  const from = words.findIndex((_, index) => wanted.every(({ norm }, offset) => words[index + offset]?.norm === norm));
  const [first, last] = [words[from], words[from + wanted.length - 1]];
  return first && last && spanAt(text, [first.start, last.end], phrase);
}
