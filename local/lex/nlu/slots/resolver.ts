import type { SlotTypeDefinition } from '../../definition.ts';

/** `interpretedValue` is null when the text is ambiguous (a time without am or pm): the slot is then asked again. */
export interface SlotValue {
  originalValue: string;
  interpretedValue: string | null;
  resolvedValues: string[];
  /** Of a multi-valued slot: its values, one by one. */
  values?: SlotValue[];
  /** Of a composite slot: the values of the sub-slots that the text names. */
  subSlots?: Record<string, SlotValue>;
}

/** Whether some part of the value is not listed by its type, which takes any words. */
export const isGuessed = (value: SlotValue): boolean => {
  const parts = value.values ?? (value.subSlots ? Object.values(value.subSlots) : [value]);
  return parts.some(({ resolvedValues }) => resolvedValues.length === 0);
};

/** A value and where it stands in the text: `originalValue` is the text from `start` to `end`. */
export interface Span {
  start: number;
  end: number;
  value: SlotValue;
}

export interface ResolveContext {
  /** Epoch milliseconds: what "today" means. Dates and times are in UTC. */
  now: number;
  /** The slot's value before this answer: an ambiguous time that "pm" settles. */
  previous?: SlotValue | undefined;
  /** Of a composite slot: the sub-slot that was asked for, and those that have a value already. */
  composite?: { asked?: string | undefined; filled: string[] } | undefined;
}

/** How values of one slot type are found. `type` resolvers are made per build by `registry.ts`. */
export interface Resolver {
  /** Values that stand out in any sentence, in order of position. */
  find(text: string, context: ResolveContext): Span[];
  /** The value of an answer to this slot's prompt. */
  elicit(text: string, context: ResolveContext): Span | undefined;
  /** The value that is the whole text, as a placeholder of an utterance stands for it. */
  accept(text: string, context: ResolveContext): SlotValue | undefined;
  /** A value as people write it, which takes the placeholder's place when utterances are compared. */
  sample: string;
  /** An open type takes nearly any words, so a clear other intent outweighs it. */
  isOpen: boolean;
}

export type ResolverFactory = (definition: SlotTypeDefinition | undefined, localeId: string) => Resolver;

type Find = Resolver['find'];

/** A resolver whose values are recognisable by themselves: an answer's value is the first one found in it. */
export function createPatternResolver(sample: string, find: Find, findInAnswer: Find = find): Resolver {
  return {
    find,
    elicit: (text, context) => findInAnswer(text, context)[0],
    accept: (text, context) => {
      const trimmed = text.trim();
      return findInAnswer(trimmed, context).find(({ start, end }) => start === 0 && end === trimmed.length)?.value;
    },
    sample,
    isOpen: false,
  };
}

export const spanAt = (
  text: string,
  [start, end]: [number, number],
  interpreted: string | null,
  resolved?: string[],
): Span => ({
  start,
  end,
  value: {
    originalValue: text.slice(start, end),
    interpretedValue: interpreted,
    resolvedValues: resolved ?? (interpreted === null ? [] : [interpreted]),
  },
});
