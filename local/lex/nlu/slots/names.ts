import type { Word } from '../words.ts';
import { wordsOf } from '../words.ts';
import type { Resolver, Span } from './resolver.ts';
import { spanAt } from './resolver.ts';

/** Words that answer something else than a question for a name. */
const NOT_NAMES = new Set(
  (
    'a about add agent all am an and any are as ask at back bad be because bot but buy bye call can cancel cant cart change chat check ' +
    'could customer deal deals delivery did do does dont email exit fine for forget from get go good great have hello help hey hi how ' +
    'human i if im in is isnt it its just know later leave like long looking me maybe mean menu more my need never new no nope not ' +
    'nothing now of off ok okay on one or order orders package parcel person phone please price product products quit really refund ' +
    'repeat representative return say should show skip so some sorry start status stop store support sure talk tell thank thanks that ' +
    'thats the their there these they this to today tomorrow track want was wait we well what whats when where wheres which who why ' +
    'will with would wrong yeah yep yes you your'
  ).split(' '),
);

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

/** AMAZON.FirstName: of "John Smith" the first word. */
export const createFirstNameResolver = (): Resolver => createNameResolver('John', (words) => words.slice(0, 1), true);

const PARTICLES = new Set('da de del della der di dos du el la le mac st ten ter van vom von zu'.split(' '));
const isParticle = (word: Word | undefined): boolean => PARTICLES.has(word?.norm ?? '');

/** AMAZON.LastName: of "John Smith" what follows the first word; "Smith" and "van Dyk" are last names themselves. */
export const createLastNameResolver = (): Resolver =>
  createNameResolver('Smith', (words) => (words.length > 1 && !isParticle(words[0]) ? words.slice(1) : words), false);
