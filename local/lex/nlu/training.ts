import type { BuiltLocale, IntentDefinition, SlotDefinition, SlotTypeDefinition } from '../definition.ts';
import { findSlot, valueTypeOf, wordsOfName } from '../definition.ts';
import { BUILT_IN_UTTERANCES } from './built-in-intents.ts';
import type { Resolvers } from './slots/registry.ts';
import type { Part } from './templates.ts';
import { normalizeText, wordsOf } from './words.ts';

/** A sentence that speaks for an intent. */
export interface Example {
  intent: string;
  text: string;
}

export interface Template {
  intent: string;
  parts: Part[];
  /** The comparable form of an utterance without placeholders. */
  literal?: string;
}

const PLACEHOLDER = /\{([^{}]+)\}/g;
/** An utterance with placeholders stands for as many sentences as there are values; these many are enough. */
const VARIANTS = 5;

/**
 * All sentences that recognition compares an input with. Placeholders are filled with samples, and left out. Names and
 * descriptions count where recognition reads them.
 */
export function examplesOf(locale: BuiltLocale, resolvers: Resolvers): Example[] {
  const nextValue = createValueWheel(locale, resolvers);
  return locale.intents.flatMap((intent) => {
    const utterances = utterancesOf(intent);
    const texts = utterances.flatMap((utterance) => variantsOf(utterance, intent, nextValue));
    const described = locale.assistedNlu === 'off' || utterances.length === 0 ? [] : describing(intent);
    return [...new Set([...texts, ...described])].map((text) => ({ intent: intent.intentName, text }));
  });
}

export function utterancesOf(intent: IntentDefinition): string[] {
  const builtIn = BUILT_IN_UTTERANCES[intent.parentIntentSignature ?? ''] ?? [];
  return [...(intent.sampleUtterances ?? []).map(({ utterance }) => utterance ?? ''), ...builtIn].filter(Boolean);
}

type NextValue = (slotTypeName: string) => string;

/** A first variant has each type's own sample; the others take the next of its values each. */
function variantsOf(utterance: string, intent: IntentDefinition, nextValue: NextValue): string[] {
  const fill = (valueOf: NextValue): string =>
    utterance.replace(PLACEHOLDER, (_, name: string) => {
      const slot = findSlot(intent, name.trim());
      return slot ? valueOf(slot.slotTypeName) : '';
    });
  const stripped = utterance.replace(PLACEHOLDER, ' ').replace(/\s+/g, ' ').trim();
  const filled = stripped === utterance ? [utterance] : Array.from({ length: VARIANTS }, () => fill(nextValue));
  return wordsOf(stripped).length >= 2 ? [...filled, stripped] : filled;
}

/** Hands out a slot type's values and synonyms in turn; types without listed values have one sample. */
function createValueWheel(locale: BuiltLocale, resolvers: Resolvers): NextValue {
  const turns = new Map<string, number>();
  return (typeName) => {
    const values = listedValues(locale.slotTypes.find(({ slotTypeName }) => slotTypeName === typeName));
    const turn = turns.get(typeName) ?? 0;
    turns.set(typeName, turn + 1);
    return values[(turn * STRIDE) % values.length] ?? resolvers(typeName).sample;
  };
}

/** Neighbours in a list are often alike; steps of a prime length mix them. */
const STRIDE = 7;

const listedValues = (type: SlotTypeDefinition | undefined): string[] =>
  (type?.slotTypeValues ?? []).flatMap(({ sampleValue, synonyms }) =>
    [sampleValue, ...(synonyms ?? [])].flatMap((entry) => entry?.value ?? []),
  );

/** Names and what the description says the intent is for; what it is not for must not attract. */
function describing(intent: IntentDefinition): string[] {
  const sentences = (intent.description ?? '').split(/(?<=[.!?;])\s+/);
  const positive = sentences.filter((sentence) => sentence !== '' && !/^\W*not\b/i.test(sentence));
  return [wordsOfName(intent.intentName), intent.intentDisplayName ?? '', ...positive].filter(Boolean);
}

/** The utterances as words and placeholders, for matching whole inputs. */
export function templatesOf(locale: BuiltLocale): Template[] {
  return locale.intents.flatMap((intent) =>
    utterancesOf(intent).map((utterance) => {
      const parts = partsOf(utterance, intent.slots);
      const isLiteral = parts.every((part) => part.kind === 'word');
      return { intent: intent.intentName, parts, ...(isLiteral && { literal: normalizeText(utterance) }) };
    }),
  );
}

/** An utterance as words and placeholders. */
export function partsOf(utterance: string, slots: SlotDefinition[]): Part[] {
  return utterance.split(/(\{[^{}]+\})/).flatMap((piece): Part[] => {
    const name = /^\{(.+)\}$/.exec(piece)?.[1]?.trim();
    if (name === undefined) return piecesOfText(piece);
    const slot = slots.find(({ slotName }) => slotName === name);
    return [{ kind: 'slot', name, typeName: slot ? valueTypeOf(slot) : '' }];
  });
}

const piecesOfText = (text: string): Part[] =>
  text.split(/\s+/).flatMap((piece) => {
    const norm = wordsOf(piece)
      .map((word) => word.norm)
      .join('');
    return norm === '' ? [] : [{ kind: 'word', norm }];
  });
