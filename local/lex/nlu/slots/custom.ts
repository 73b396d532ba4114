import type { SlotTypeDefinition } from '../../definition.ts';
import type { Word } from '../words.ts';
import { wordsOf } from '../words.ts';
import { COMMON_WORDS } from './common-words.ts';
import { isTypoOf } from './edit-distance.ts';
import type { Resolver, Span } from './resolver.ts';
import { spanAt } from './resolver.ts';

interface Entry {
  words: string[];
  canonical: string;
}

/** Values and synonyms, the longest first, so that "phone call" wins over "phone". */
function entriesOf(definition: SlotTypeDefinition): Entry[] {
  const entries = (definition.slotTypeValues ?? []).flatMap(({ sampleValue, synonyms }) => {
    const canonical = sampleValue?.value ?? '';
    const spellings = [canonical, ...(synonyms ?? []).map((synonym) => synonym.value ?? '')];
    return spellings.map((text) => ({ words: wordsOf(text).map((word) => word.norm), canonical }));
  });
  return entries.filter((entry) => entry.words.length > 0).sort((one, other) => other.words.length - one.words.length);
}

type SameWord = (typed: string, word: string) => boolean;

const isSame: SameWord = (typed, word) => typed === word || isPlural(typed, word) || isPlural(word, typed);
/** A common word is what it says, never a slip: "there" is not "three". */
const isSimilar: SameWord = (typed, word) => isSame(typed, word) || (!COMMON_WORDS.has(typed) && isTypoOf(typed, word));

/** "cavities" of "cavity", "watches" of "watch". */
const isPlural = (plural: string, word: string): boolean =>
  plural === `${word}s` || plural === `${word}es` || (word.endsWith('y') && plural === `${word.slice(0, -1)}ies`);

/** The places of a listed value's words among the words of a text. */
function positionOf(entry: Entry, words: Word[], same: SameWord): number {
  for (let from = 0; from + entry.words.length <= words.length; from += 1) {
    if (entry.words.every((word, index) => same(words[from + index]?.norm ?? '', word))) return from;
  }
  return -1;
}

/** Compares each pair of words once; words that begin otherwise are never the same. */
function remembering(same: SameWord): SameWord {
  const known = new Map<string, boolean>();
  return (typed, word) => {
    if (typed[0] !== word[0]) return false;
    const pair = `${typed} ${word}`;
    let answer = known.get(pair);
    if (answer === undefined) known.set(pair, (answer = same(typed, word)));
    return answer;
  };
}

/** Listed values in the text that don't overlap, exact ones before typos. */
function findListed(text: string, entries: Entry[], restricts: boolean): Span[] {
  const words = wordsOf(text);
  const firstLetters = new Set(words.map(({ norm }) => norm[0]));
  const possible = entries.filter((entry) => firstLetters.has(entry.words[0]?.[0]));
  const found: Span[] = [];
  for (const same of [isSame, isSimilar].map(remembering)) {
    for (const entry of possible) {
      const from = positionOf(entry, words, same);
      const [first, last] = [words[from], words[from + entry.words.length - 1]];
      if (!first || !last || found.some((span) => span.start < last.end && first.start < span.end)) continue;
      found.push(listedSpan(text, [first.start, last.end], entry.canonical, restricts));
    }
    if (found.length > 0) break;
  }
  return found.sort((one, other) => one.start - other.start);
}

const listedSpan = (text: string, [start, end]: [number, number], canonical: string, restricts: boolean): Span =>
  spanAt(text, [start, end], restricts ? canonical : text.slice(start, end), [canonical]);

/**
 * A custom slot type. With TopResolution only listed values and synonyms count, as their canonical value.
 * With OriginalValue an answer without a listed value is accepted as it was typed, with no resolved values.
 */
export function createCustomResolver(definition: SlotTypeDefinition): Resolver {
  const restricts = definition.valueSelectionSetting?.resolutionStrategy === 'TopResolution';
  const entries = entriesOf(definition);
  const find = (text: string): Span[] => findListed(text, entries, restricts);
  const findWhole = (text: string): Span | undefined => {
    const words = wordsOf(text);
    return find(text).find((span) => span.start === words[0]?.start && span.end === words.at(-1)?.end);
  };
  const other = (text: string): Span | undefined => {
    const start = text.length - text.trimStart().length;
    const trimmed = text.trim();
    return restricts || trimmed === '' ? undefined : spanAt(text, [start, start + trimmed.length], trimmed, []);
  };
  return {
    find,
    elicit: (text) => find(text)[0] ?? other(text),
    accept: (text) => (findWhole(text) ?? other(text))?.value,
    sample: definition.slotTypeValues?.[0]?.sampleValue?.value ?? 'this',
    isOpen: !restricts,
  };
}
