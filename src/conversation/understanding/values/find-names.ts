import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { isCommonWord } from './common-words.ts';
import { NOT_NAMES } from './not-names.ts';
import { fuller } from './full-name-again.ts';
import { nameStarts } from './name-introductions.ts';
import { isFree, type Sentence, type Spotted } from './sentence.ts';
import { PRODUCT_NOUNS } from './product-words/index.ts';
import { type NamePart, type NameWord, PARTICLES, splitName } from './split-name.ts';

/** These words are followed by a name and nothing else. */
const SAYS_NAME =
  /\b(?:my|the|his|her|account|full|under the)? ?(first|given|last|family|full|maiden|married)? ?(sur)?name(?:'s|(?<=(?:first|last|family|given|my|sur) ?name)s| is| was|:| on (?:the|my) (?:order|account)(?: is|:)?| should (?:be|read))[\s,:]+(?:actually |really |still |not \S+,? but )?/g;
/** Without "is" only where a kind of name is named: "first name John last name Smith". */
const NAMES_PART = /\b(?:(first|given)|(last|family|maiden|married)|my|the)? ?(sur)?name,? +(?!is\b|was\b)/g;
/** "Luis is my first name and Garcia is the last". */
const IS_NAME =
  /(?<!\p{L})\p{L}[\p{L}'-]* is (?:my|the) (first|given|last|family|sur)(?: ?name)?(?=\s*(?:$|[,.;!?]|and\b|not\b|but\b))/gu;
/** After a title a single name is the last. */
const TITLE = /^(?:mr|mrs|ms|miss|dr)\.? /;
/** "J-O-H-N" and "s m i t h". */
const SPELLED = /\p{L}(?:[ .-]{1,2}\p{L}(?![\p{L}\p{N}'])){2,}/uy;
const SPELLED_WHOLE = /^\p{L}(?:[ .-]{1,2}\p{L}){2,}$/u;
const NAME_WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/uy;
const MOST_WORDS = 4;

/** The customer's name, where it is introduced or asked for. */
export function findNames(sentence: Sentence): Spotted[] {
  const certain = [...sentence.lower.matchAll(SAYS_NAME)].flatMap((match) =>
    splitName(nameAt(sentence, endOf(match), false), partOf(match[1] ?? match[2])),
  );
  const parts = [...sentence.lower.matchAll(NAMES_PART)].flatMap((match) =>
    splitName(nameAt(sentence, endOf(match), true), partOf(match[1] ?? match[2] ?? match[3])),
  );
  const told = [...sentence.lower.matchAll(IS_NAME)].flatMap(({ 1: part, index }) =>
    splitName(nameAt(sentence, index, false).slice(0, 1), partOf(part)),
  );
  if (certain.length + parts.length + told.length > 0) return withoutDoubles([...told, ...certain, ...parts]);

  const likely = nameStarts(sentence).flatMap(({ start, mayEnd, isBare }) => {
    const words = nameAt(sentence, start, true);
    const [first] = words;
    if (
      !first ||
      !mayEnd(words.at(-1)!.end) ||
      (isBare && words.length < 2 && !isKnown(sentence, first) && !standsOut(sentence, first))
    )
      return [];
    return splitName(words, partAt(sentence, start, words));
  });
  return likely.length > 0 ? withoutDoubles(likely) : findAnswer(sentence);
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Which name stands alone at a place. */
function partAt({ lower, asked }: Sentence, start: number, words: readonly NameWord[]): NamePart {
  const isLast = asked === 'lastName' || TITLE.test(lower.slice(start)) || isFiledUnder(lower.slice(0, start), words);
  return words.length === 1 && isLast ? 'last' : 'any';
}

/** Things are filed under a last name unless it is a common first one. */
const isFiledUnder = (left: string, [first]: readonly NameWord[]): boolean =>
  /\b(?:under|under the name(?: of)?|in the name of|name of) $/.test(left) &&
  !COMMON_FIRST_NAMES.has(first?.written.toLowerCase() ?? '');

function partOf(word: string | undefined): NamePart {
  if (word === 'first' || word === 'given') return 'first';
  return word === 'last' || word === 'family' || word === 'maiden' || word === 'married' || word === 'sur'
    ? 'last'
    : 'any';
}

/** The name that begins at a place, or its fuller form right after it. */
function nameAt(sentence: Sentence, start: number, isToProve: boolean): readonly NameWord[] {
  const words = wordsAt(sentence, start, isToProve);
  const comma = /^, (?=\p{L})/u.exec(sentence.lower.slice(words.at(-1)?.end ?? 0));
  if (words.length !== 1 || !comma) return words;
  return fuller(words, wordsAt(sentence, words[0]!.end + 2, false));
}

/** Where it may be anything, it takes a capital or a common first name. */
function wordsAt(sentence: Sentence, start: number, isToProve: boolean): NameWord[] {
  const words: NameWord[] = [];
  for (let at = start + lengthOf(TITLE, sentence.lower.slice(start)); words.length < MOST_WORDS;) {
    const match = matchAt(SPELLED, sentence.text, at) ?? matchAt(NAME_WORD, sentence.text, at);
    if (!match) break;
    const word = toNameWord(match[0], at);
    if (!belongs(sentence, word, words, isToProve)) break;
    words.push(word);
    at = word.end + 1;
    if (sentence.text[word.end] !== ' ') break;
  }
  while (words.length > 1 && PARTICLES.has(words.at(-1)!.written.toLowerCase())) words.pop();
  return words;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

function toNameWord(said: string, start: number): NameWord {
  if (SPELLED_WHOLE.test(said))
    return { written: said.replace(/[^\p{L}]/gu, '').toLowerCase(), start, end: start + said.length };
  const isInitial = /^\p{L}\.$/u.test(said);
  const written = isInitial ? said : said.replace(/'s$/, '').replace(/[.'’-]+$/, '');
  return { written, start, end: start + written.length };
}

function belongs(sentence: Sentence, word: NameWord, before: readonly NameWord[], isToProve: boolean): boolean {
  const plain = word.written.toLowerCase().replace(/[.'’]/g, '');
  if (NOT_NAMES.has(plain) || plain.length === 0 || !isFree(sentence, word)) return false;
  // Letters that are spelled out are a name's.
  if (!isToProve || word.written.length < word.end - word.start) return true;
  if ((before.length > 0 && PARTICLES.has(plain)) || mayBeName(sentence, word.written)) return true;
  if (before.length === 0) return isKnown(sentence, word);
  return isLastInLower(plain, sentence.lower.slice(word.end));
}

/** After a last name in lower case. */
const LAST_ENDS =
  /^(?: (?:and|here|i|i'm|im|i've|ive|i'd|id|my|calling|checking|writing|from|with|order|email|e-mail|phone|cell|number|need|wanting|looking|trying|again|where|when|can|could|you|please|pls|plz|btw|lol|who|we|on|at|about|regarding|re)(?!\p{L})|[\s\p{P}]*$|[,.!;])/u;

/** After a common first name in lower case the last name is in lower case, too, when little follows it. */
const isLastInLower = (plain: string, rest: string): boolean =>
  LAST_ENDS.test(rest) && !PRODUCT_NOUNS.has(plain) && (/^[\s\p{P}]*$/u.test(rest) || !/(?:ing|ed|ly)$/.test(plain));

/** A common first name, or one that stands in an e-mail address of the message: "im jaylen … jaylen2006@x.com". */
function isKnown({ spotted }: Sentence, { written }: NameWord): boolean {
  const plain = written.toLowerCase();
  if (COMMON_FIRST_NAMES.has(plain.replace(/[.'’]/g, ''))) return true;
  return (
    plain.length > 2 && spotted.some(({ kind, value }) => kind === 'email' && value.split('@')[0]?.includes(plain))
  );
}

/** In the middle of a message a capital marks a name. */
const standsOut = (sentence: Sentence, { written, start }: NameWord): boolean =>
  start > 0 &&
  isCapitalised(sentence, written) &&
  /[a-z] ?[,(] ?$|\d, ?$/.test(sentence.text.slice(0, start)) &&
  !isCommonWord(written.toLowerCase());

/** In a message of headings things have capitals, too. */
const mayBeName = (sentence: Sentence, written: string): boolean =>
  isCapitalised(sentence, written) && !PRODUCT_NOUNS.has(written.toLowerCase());

/** Shouted words have capitals for another reason. */
const isCapitalised = ({ text, lower }: Sentence, written: string): boolean =>
  /^\p{Lu}/u.test(written) && (written.length <= 2 || /\p{Ll}/u.test(written)) && text !== lower;

const ANSWER_LEAD =
  /^[\s\p{P}]*(?:(?:sure|ok|okay|yes|yeah|well|um|uh|hi|hello|it's|its|it is|that's|that is|that would be|sorry|no|oh|just me|me|i'm|im|i am|call me|hi there|nice to meet you|first|last|spelled|use|just use|you can use|try|mr|mrs|ms)[\s\p{P}]+)*/u;
const ANSWER_TAIL =
  /^[\s\p{P}]*(?:(?:please|thanks|thank you|here|ma'am|maam|sir|dear|lol|is (?:my|the) (?:first |last |full )?name|is (?:it|fine|good|me)|for short|again|nice to meet (?:you|u|ya)|(?:and )?(?:you|u|yours?|urs|what's yours|whats yours)|btw|how are (?:you|u)|at your service|that's (?:me|it))[\s\p{P}]*)*(?:[,(.-]? ?(?:with|w\/|and (?:my|the|order|email|e-mail|phone)|spelled|spelt|spelling|that's|as in|short for|like|but|it's|two|double|no|not|\p{L}(?:[ .-]\p{L})+(?!\p{L}))(?!\p{L}).*)?$/u;

/** A bare name, when it was asked for. */
function findAnswer(sentence: Sentence): Spotted[] {
  const { asked, lower } = sentence;
  if (asked !== 'firstName' && asked !== 'lastName') return [];
  const words = nameAt(sentence, lengthOf(ANSWER_LEAD, lower), false);
  const rest = lower.slice(words.at(-1)?.end ?? 0);
  const isWhole = words.length > 0 && lengthOf(ANSWER_TAIL, rest) === rest.length;
  const named = isWhole ? words : (answerClauses(sentence).find((clause) => clause.length > 0) ?? []);
  if (named.length === 0) return [];
  return splitName(named, asked === 'lastName' ? lastOrFull(named) : firstOrFull(named));
}

/** Names that are a clause of their own: "Jane. Can we hurry?", "same as my husband, Doe". */
const answerClauses = (sentence: Sentence): (readonly NameWord[])[] =>
  [...sentence.lower.matchAll(CLAUSES)].map(({ 0: clause, index }) => {
    const start = index + lengthOf(ANSWER_LEAD, clause);
    const words = nameAt(sentence, start, false);
    const rest = sentence.lower.slice(words.at(-1)?.end ?? 0, index + clause.length);
    const isAll = words.length > 0 && words.length <= 3 && AFTER_ANSWER.test(rest);
    return isAll && words.every(({ written }) => !isCommonWord(written.toLowerCase().replace(/[.'’]/g, '')))
      ? words
      : [];
  });

const CLAUSES = /[^.,;!?()–—]+/g;
/** What may follow a name in its clause. */
const AFTER_ANSWER =
  /^(?:[\s\p{P}\p{S}]*$|[\s-]+(?:that'?s (?:it|me|all|how|what|my|the)|thats|is (?:it|me|my|what|how)|but|and (?:i|i'd|it'?s|my)|because|cuz|since|i|it'?s|lol|haha|same|just|like|with|if|for|as|again|why|pls|please)(?!\p{L}))/u;

const lastOrFull = (words: readonly NameWord[]): NamePart =>
  words.length === 1 || PARTICLES.has(words[0]!.written.toLowerCase()) ? 'last' : 'any';

const firstOrFull = ([, second, third]: readonly NameWord[]): NamePart =>
  second && !third && SECOND_NAMES.has(second.written.toLowerCase()) ? 'first' : 'any';

/** "Mary Ann" is one first name. */
const SECOND_NAMES = new Set('ann anne beth ellen grace jane jo kate lou louise lynn mae marie sue'.split(' '));

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** One introduction may match in two ways. */
const withoutDoubles = (spots: readonly Spotted[]): Spotted[] =>
  spots.filter((spot, index) => spots.findIndex(({ start }) => start === spot.start) === index);
