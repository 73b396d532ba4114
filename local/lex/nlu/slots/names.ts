import type { Word } from '../words.ts';
import { wordsOf } from '../words.ts';
import { NOT_NAMES } from './not-names.ts';
import type { Resolver, Span } from './resolver.ts';
import { spanAt } from './resolver.ts';

const LEAD_IN =
  /^(?:(?:hi|hello|hey|ok|okay|sure|yes|well)[,!.]?\s+)?(?:my\s+(?:(?:first|last|full|given|family)\s+)?name(?:\s+is|['’]s)|my\s+surname\s+is|i\s+am|i['’]?m|it\s+is|it['’]?s|this\s+is|call\s+me|you\s+can\s+call\s+me|the\s+name(?:\s+is|['’]s))\s+/i;
const TRAILING = /[\s,.!]*(?:please|thanks|thank you|here)?[\s,.!]*$/i;
const MAX_NAME_WORDS = 3;

/** The words of a text that is a name and nothing else (a lead-in such as "my name is" aside), or none. */
function nameWords(text: string): Word[] {
  const start = LEAD_IN.exec(text)?.[0].length ?? 0;
  const end = text.length - (TRAILING.exec(text.slice(start))?.[0].length ?? 0);
  const words = joinHyphens(text, wordsOf(text)).filter((word) => word.start >= start && word.end <= end);
  const gaps = text.slice(start, end).replace(/[\p{L}\p{M}'’`\s-]/gu, '');
  const isName = gaps === '' && words.length <= MAX_NAME_WORDS && words.every(({ norm }) => !NOT_NAMES.has(norm));
  return isName ? words : [];
}

/** "Mary-Jane" is one name. */
function joinHyphens(text: string, words: Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before && text.slice(before.end, word.start) === '-') {
      joined[joined.length - 1] = { norm: `${before.norm}-${word.norm}`, start: before.start, end: word.end };
    } else joined.push(word);
  }
  return joined;
}

const toSpan = (text: string, words: Word[]): Span | undefined => {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? spanAt(text, [first.start, last.end], text.slice(first.start, last.end)) : undefined;
};

/** In a sentence a name stands out only after a lead-in, or as the second word of a full name. */
function createNameResolver(sample: string, pick: (words: Word[]) => Word[], isFirst: boolean): Resolver {
  return {
    find(text) {
      const words = nameWords(text);
      const standsOut = words.length > 1 || (isFirst && LEAD_IN.test(text));
      const span = standsOut ? toSpan(text, pick(words)) : undefined;
      return span ? [span] : [];
    },
    elicit: (text) => toSpan(text, pick(nameWords(text))),
    accept(text) {
      const words = nameWords(text);
      return words.length === 1 ? toSpan(text, words)?.value : undefined;
    },
    sample,
    isOpen: true,
  };
}

/**
 * AMAZON.FirstName: of "John Smith" the first word. The related names that Lex adds to `resolvedValues` come from its
 * own lists; here the name as said is the only one.
 */
export const createFirstNameResolver = (): Resolver => createNameResolver('John', (words) => words.slice(0, 1), true);

const PARTICLES = new Set('da de del della der di dos du el la le mac st ten ter van vom von zu'.split(' '));
const isParticle = (word: Word | undefined): boolean => PARTICLES.has(word?.norm ?? '');

/** AMAZON.LastName: of "John Smith" what follows the first word; "Smith" and "van Dyk" are last names themselves. */
export const createLastNameResolver = (): Resolver =>
  createNameResolver('Smith', (words) => (words.length > 1 && !isParticle(words[0]) ? words.slice(1) : words), false);
