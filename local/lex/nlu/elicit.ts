import type { BuiltLocale, IntentDefinition, SlotDefinition } from '../definition.ts';
import { findSubSlot, valueTypeOf } from '../definition.ts';
import { own } from '../own.ts';
import { assist, isAssistable } from './assist.ts';
import type { SlotHints } from './hints.ts';
import { createHintedResolver } from './hints.ts';
import type { Resolvers } from './slots/registry.ts';
import type { ResolveContext, Resolver, SlotValue, Span } from './slots/resolver.ts';
import type { Part } from './templates.ts';
import { matchTemplate } from './templates.ts';
import { partsOf } from './training.ts';

/** What an answer to a slot's prompt gives. */
export interface Elicited {
  span: Span | undefined;
  /** The type takes nearly any words and does not list these: a clear other intent outweighs them. */
  isGuess: boolean;
  /** Whether it took the second reading of assisted slot resolution. */
  isAssisted: boolean;
}

export interface Question {
  intent: IntentDefinition;
  slot: SlotDefinition;
  hints?: SlotHints | undefined;
}

export type Elicit = (question: Question, text: string, context: ResolveContext) => Elicited;

/**
 * Reads answers: by the sample utterances of the slot or the asked sub-slot first ("it's the {Item}"), then as its type
 * reads answers, and at last more generously where bot and slot ask for that.
 */
export function createElicit(locale: BuiltLocale, resolvers: Resolvers): Elicit {
  const compiled = new Map<SlotDefinition, Part[][]>();
  const templatesOf = (slot: SlotDefinition, siblings: SlotDefinition[]): Part[][] => {
    let templates = compiled.get(slot);
    if (!templates) {
      const utterances = slot.valueElicitationSetting?.sampleUtterances ?? [];
      compiled.set(slot, (templates = utterances.map(({ utterance = '' }) => partsOf(utterance, siblings))));
    }
    return templates;
  };

  const byOwnUtterances = (given: Given, withHints: Resolvers): Elicited | undefined => {
    const { question, text, context } = given;
    const { slot, intent } = question;
    for (const parts of templatesOf(slot, intent.slots)) {
      const match = matchTemplate(parts, text, withHints, context);
      const value = own(match?.slots, slot.slotName);
      if (match && value) return { span: spanOf(text, value), isGuess: match.isGuess, isAssisted: false };
    }
    return undefined;
  };

  const bySubSlotUtterances = ({ question: { slot }, text, context }: Given): Elicited | undefined => {
    const asked = findSubSlot(slot, context.composite?.asked ?? '');
    for (const parts of asked ? templatesOf(asked, slot.subSlots ?? []) : []) {
      const match = matchTemplate(parts, text, resolvers, context);
      if (match) return { span: spanOfSubSlots(text, match.slots), isGuess: match.isGuess, isAssisted: false };
    }
    return undefined;
  };

  const byType = ({ question: { slot }, text, context }: Given, resolver: Resolver): Elicited => {
    const span = resolver.elicit(text, context);
    if (!span && locale.assistsSlots && isAssistable(slot)) {
      const second = assist(slot, text, context, resolver);
      return { span: second, isGuess: false, isAssisted: second !== undefined };
    }
    const isGuess = resolver.isOpen && span !== undefined && resolver.find(text, context).length === 0;
    return { span, isGuess, isAssisted: false };
  };

  return (question, text, context) => {
    const { slot, hints } = question;
    const given = { question, text, context };
    const type = valueTypeOf(slot);
    const resolver = hints ? createHintedResolver(slot, hints, { locale, resolvers }) : resolvers(type);
    const withHints: Resolvers = (name) => (name === type ? resolver : resolvers(name));
    return byOwnUtterances(given, withHints) ?? bySubSlotUtterances(given) ?? byType(given, resolver);
  };
}

interface Given {
  question: Question;
  text: string;
  context: ResolveContext;
}

const spanOfSubSlots = (text: string, subSlots: Record<string, SlotValue>): Span => ({
  start: 0,
  end: text.length,
  value: { originalValue: text, interpretedValue: text, resolvedValues: [text], subSlots },
});

function spanOf(text: string, value: SlotValue): Span {
  const start = Math.max(0, text.indexOf(value.originalValue));
  return { start, end: start + value.originalValue.length, value };
}
