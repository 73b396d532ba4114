import type { BuiltLocale, IntentDefinition, SlotDefinition } from '../definition.ts';
import { findSlot, valueTypeOf } from '../definition.ts';
import { BUILT_IN_UTTERANCES } from './built-in-intents.ts';
import type { Resolvers } from './slots/registry.ts';
import type { Part } from './templates.ts';
import { normalizeText, wordsOf } from './words.ts';

/** A sentence that speaks for an intent; `weight` below 1 makes it speak less. */
export interface Example {
  intent: string;
  text: string;
  weight: number;
}

export interface Template {
  intent: string;
  parts: Part[];
  /** The comparable form of an utterance without placeholders. */
  literal?: string;
}

const NAME_WEIGHT = 0.9;
const DESCRIPTION_WEIGHT = 0.8;
const PLACEHOLDER = /\{([^{}]+)\}/g;

/** All sentences that recognition compares an input with. Placeholders are filled with a sample, and left out. */
export function examplesOf(locale: BuiltLocale, resolvers: Resolvers): Example[] {
  return locale.intents.flatMap((intent) => {
    const texts = utterancesOf(intent).flatMap((utterance) => variantsOf(utterance, intent, resolvers));
    const examples = [...new Set(texts)].map((text) => ({ intent: intent.intentName, text, weight: 1 }));
    return locale.readsDescriptions && examples.length > 0 ? [...examples, ...describing(intent)] : examples;
  });
}

export function utterancesOf(intent: IntentDefinition): string[] {
  const builtIn = BUILT_IN_UTTERANCES[intent.parentIntentSignature ?? ''] ?? [];
  return [...(intent.sampleUtterances ?? []).map(({ utterance }) => utterance ?? ''), ...builtIn].filter(Boolean);
}

/** Name and description, for locales whose recognition reads them. */
function describing(intent: IntentDefinition): Example[] {
  const name = intent.intentName
    .replace(/[_-]/g, ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  const described = { intent: intent.intentName, text: intent.description ?? '', weight: DESCRIPTION_WEIGHT };
  return [{ intent: intent.intentName, text: name, weight: NAME_WEIGHT }, ...(described.text ? [described] : [])];
}

function variantsOf(utterance: string, intent: IntentDefinition, resolvers: Resolvers): string[] {
  const filled = utterance.replace(PLACEHOLDER, (_, name: string) => {
    const slot = findSlot(intent, name.trim());
    return slot ? resolvers(slot.slotTypeName).sample : '';
  });
  const stripped = utterance.replace(PLACEHOLDER, ' ').replace(/\s+/g, ' ').trim();
  return wordsOf(stripped).length >= 2 ? [filled, stripped] : [filled];
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
