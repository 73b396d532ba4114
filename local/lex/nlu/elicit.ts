import type { IntentDefinition, SlotDefinition } from '../definition.ts';
import type { Resolvers } from './slots/registry.ts';
import type { ResolveContext, SlotValue, Span } from './slots/resolver.ts';
import type { Part } from './templates.ts';
import { matchTemplate } from './templates.ts';
import { partsOf } from './training.ts';

/** What an answer to a slot's prompt gives. */
export interface Elicited {
  span: Span | undefined;
  /** The type takes nearly any words and does not list these: a clear other intent outweighs them. */
  isGuess: boolean;
}

export type Elicit = (
  question: { intent: IntentDefinition; slot: SlotDefinition },
  text: string,
  context: ResolveContext,
) => Elicited;

/** Reads answers: by the slot's own sample utterances first ("it's the {Item}"), then as its type reads answers. */
export function createElicit(resolvers: Resolvers): Elicit {
  const compiled = new Map<SlotDefinition, Part[][]>();
  const templatesOf = (intent: IntentDefinition, slot: SlotDefinition): Part[][] => {
    let templates = compiled.get(slot);
    if (!templates) {
      const utterances = slot.valueElicitationSetting?.sampleUtterances ?? [];
      compiled.set(slot, (templates = utterances.map(({ utterance = '' }) => partsOf(utterance, intent))));
    }
    return templates;
  };

  return ({ intent, slot }, text, context) => {
    const resolver = resolvers(slot.slotTypeName);
    for (const parts of templatesOf(intent, slot)) {
      const match = matchTemplate(parts, text, resolvers, context);
      const value = match?.slots[slot.slotName];
      if (match && value) return { span: spanOf(text, value), isGuess: match.isGuess };
    }
    const span = resolver.elicit(text, context);
    return { span, isGuess: resolver.isOpen && span !== undefined && resolver.find(text, context).length === 0 };
  };
}

function spanOf(text: string, value: SlotValue): Span {
  const start = Math.max(0, text.indexOf(value.originalValue));
  return { start, end: start + value.originalValue.length, value };
}
