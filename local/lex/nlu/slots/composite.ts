import type { SubSlotType } from '../../definition.ts';
import { own } from '../../own.ts';
import { inPrecedence } from './precedence.ts';
import type { ResolveContext, Resolver, SlotValue, Span } from './resolver.ts';
import { segmentsOf, wordCount, isFree } from './segments.ts';

/** Words that no sub-slot lists go to an open one only when they are this few. */
const MAX_UNLISTED_WORDS = 3;

type Found = Map<string, Span>;

/**
 * A composite slot type: each sub-slot takes what is its own of a sentence. The value as a whole is the sub-slots' values
 * in the order of the type.
 * @source https://docs.aws.amazon.com/lexv2/latest/dg/composite-slots.html
 */
export function createCompositeResolver(
  subSlots: SubSlotType[],
  resolverOf: (subSlot: SubSlotType) => Resolver,
): Resolver {
  const findEach = (text: string, context: ResolveContext, found: Found = new Map()): Found => {
    for (const subSlot of inPrecedence(openOnes(subSlots, context))) {
      if (found.has(subSlot.slotName)) continue;
      const spans = resolverOf(subSlot).find(text, context);
      const span = spans.find((candidate) => isFree(candidate, [...found.values()]));
      if (span) found.set(subSlot.slotName, span);
    }
    return found;
  };

  /** The sub-slot that was asked for comes first; of what no other takes it gets what its type makes of an answer. */
  const answer = (text: string, context: ResolveContext, asked: SubSlotType): Found => {
    const resolver = resolverOf(asked);
    const own = resolver.isOpen ? resolver.find(text, context)[0] : resolver.elicit(text, context);
    const found = findEach(text, context, new Map(own && [[asked.slotName, own]]));
    if (found.has(asked.slotName)) return found;
    const [rest] = found.size === 0 ? [{ start: 0, end: text.length }] : segmentsOf(text, [...found.values()]);
    const span = rest && resolver.elicit(text.slice(rest.start, rest.end), context);
    return span ? found.set(asked.slotName, moved(span, rest.start)) : found;
  };

  /** What no sub-slot lists goes to the open ones in their order. */
  const answerWhole = (text: string, context: ResolveContext): Found => {
    const found = findEach(text, context);
    const rest = segmentsOf(text, [...found.values()]).filter((part) => wordCount(text, part) <= MAX_UNLISTED_WORDS);
    for (const subSlot of openOnes(subSlots, context).filter(({ slotName }) => !found.has(slotName))) {
      const [part] = rest;
      const span = part && resolverOf(subSlot).elicit(text.slice(part.start, part.end), context);
      if (!span) continue;
      found.set(subSlot.slotName, moved(span, part.start));
      rest.shift();
    }
    return found;
  };

  const elicit = (text: string, context: ResolveContext): Found => {
    const asked = subSlots.find(({ slotName }) => slotName === context.composite?.asked);
    return asked ? answer(text, context, asked) : answerWhole(text, context);
  };

  return {
    find: (text, context) => [toComposite(subSlots, findEach(text, context)) ?? []].flat(),
    elicit: (text, context) => toComposite(subSlots, elicit(text, context)),
    accept(text, context) {
      const found = answerWhole(text, context);
      return segmentsOf(text, [...found.values()]).length === 0 ? toComposite(subSlots, found)?.value : undefined;
    },
    sample: subSlots.map((subSlot) => resolverOf(subSlot).sample).join(' '),
    isOpen: subSlots.every((subSlot) => resolverOf(subSlot).isOpen),
  };
}

const openOnes = (subSlots: SubSlotType[], { composite }: ResolveContext): SubSlotType[] =>
  subSlots.filter(({ slotName }) => !composite?.filled.includes(slotName));

const moved = (span: Span, by: number): Span => ({ ...span, start: span.start + by, end: span.end + by });

function toComposite(subSlots: SubSlotType[], found: Found): Span | undefined {
  if (found.size === 0) return undefined;
  const spans = [...found.values()];
  const values = Object.fromEntries([...found].map(([name, { value }]) => [name, value]));
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    value: concatenate(
      subSlots.flatMap(({ slotName }) => own(values, slotName) ?? []),
      values,
    ),
  };
}

const concatenate = (parts: SlotValue[], subSlots: Record<string, SlotValue>): SlotValue => {
  const join = (read: (part: SlotValue) => string): string => parts.map(read).filter(Boolean).join(' ');
  const interpretedValue = join((part) => part.interpretedValue ?? '');
  return {
    originalValue: join((part) => part.originalValue),
    interpretedValue: interpretedValue || null,
    resolvedValues: interpretedValue ? [interpretedValue] : [],
    subSlots,
  };
};
