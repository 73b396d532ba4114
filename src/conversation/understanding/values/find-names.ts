import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { NOT_NAMES } from './not-names.ts';
import { isFree, type Sentence, type Span, type Spotted } from './sentence.ts';

/** These words are followed by a name and nothing else. */
const SAYS_NAME =
  /\b(?:my|the|his|her|account|full|under the)? ?(first|given|last|family|full|maiden)? ?(sur)?name(?:'s| is| was|:| on (?:the|my) (?:order|account)(?: is|:)?| should (?:be|read))[\s,:]+(?:actually |really |still |not \S+,? but )?/g;
/** Without "is" only where a kind of name is named: "first name John last name Smith". */
const NAMES_PART = /\b(?:(first|given)|(last|family)) name,? +(?!is\b|was\b)|\b(sur)name,? +(?!is\b|was\b)/g;
/** These words may be followed by a name, or by anything else. */
const MAY_SAY_NAME =
  /(?:\b(?:i am|i'm|im|this is|it's|its|call me|you can call me|they call me|put me down as|signed|under|sign me up as|name's|names) )/g;
/** "Jane Doe here". */
const HERE =
  /^[\s\p{P}]*(?:(?:hi|hello|hey|good morning|good afternoon)[\s,!.]+)?(?=(?:\p{L}[\p{L}'.-]* ){1,3}here\b)/gu;

/** After a title a single name is the last. */
const TITLE = /^(?:mr|mrs|ms|miss|dr)\.? /;
const NAME_WORD = /[\p{L}\p{M}][\p{L}\p{M}'’.-]*/uy;
const MOST_WORDS = 4;
const PARTICLES = new Set('da de del della der di dos du el la le mac st ten ter van vom von zu bin al'.split(' '));

interface NameWord extends Span {
  readonly written: string;
}

type Part = 'first' | 'last' | 'any';

/** The customer's name, where it is introduced or asked for. */
export function findNames(sentence: Sentence): Spotted[] {
  const certain = [...sentence.lower.matchAll(SAYS_NAME)].flatMap((match) =>
    split(nameAt(sentence, endOf(match), false), partOf(match[1] ?? match[2])),
  );
  const parts = [...sentence.lower.matchAll(NAMES_PART)].flatMap((match) =>
    split(nameAt(sentence, endOf(match), true), match[1] ? 'first' : 'last'),
  );
  if (certain.length + parts.length > 0) return withoutDoubles([...certain, ...parts]);

  const likely = [MAY_SAY_NAME, HERE]
    .flatMap((pattern) => [...sentence.lower.matchAll(pattern)])
    .flatMap((match) => {
      const words = nameAt(sentence, endOf(match), true);
      return split(words, partAt(sentence, endOf(match), words));
    });
  return likely.length > 0 ? withoutDoubles(likely) : findAnswer(sentence);
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Which name stands alone at a place. */
function partAt({ lower }: Sentence, start: number, words: readonly NameWord[]): Part {
  return words.length === 1 && TITLE.test(lower.slice(start)) ? 'last' : 'any';
}

function partOf(word: string | undefined): Part {
  if (word === 'first' || word === 'given') return 'first';
  return word === 'last' || word === 'family' || word === 'maiden' || word === 'sur' ? 'last' : 'any';
}

/** The name that begins at a place. Where it may be anything, it takes a capital or a common first name. */
function nameAt(sentence: Sentence, start: number, isToProve: boolean): NameWord[] {
  const words: NameWord[] = [];
  for (let at = start + lengthOf(TITLE, sentence.lower.slice(start)); words.length < MOST_WORDS;) {
    NAME_WORD.lastIndex = at;
    const match = NAME_WORD.exec(sentence.text);
    if (!match || match.index !== at) break;
    const word = toNameWord(match[0], at);
    if (!belongs(sentence, word, words, isToProve)) break;
    words.push(word);
    at = word.end + 1;
    if (sentence.text[word.end] !== ' ') break;
  }
  while (words.length > 0 && PARTICLES.has(words.at(-1)!.written.toLowerCase())) words.pop();
  return words;
}

function toNameWord(said: string, start: number): NameWord {
  const isInitial = /^\p{L}\.$/u.test(said);
  const written = isInitial ? said : said.replace(/'s$/, '').replace(/[.'’-]+$/, '');
  return { written, start, end: start + written.length };
}

function belongs(sentence: Sentence, word: NameWord, before: readonly NameWord[], isToProve: boolean): boolean {
  const plain = word.written.toLowerCase().replace(/[.'’]/g, '');
  if (NOT_NAMES.has(plain) || plain.length === 0 || !isFree(sentence, word)) return false;
  if (!isToProve) return true;
  if (before.length > 0 && PARTICLES.has(plain)) return true;
  if (before.length === 0) return COMMON_FIRST_NAMES.has(plain) || isCapitalised(sentence, word.written);
  // After a common first name in lower case the last name is in lower case, too, when little follows it.
  return (
    isCapitalised(sentence, word.written) ||
    /^(?: (?:and|here)\b|[\s\p{P}]*$|[,.!;])/u.test(sentence.lower.slice(word.end))
  );
}

/** Shouted words have capitals for another reason. */
const isCapitalised = ({ text, lower }: Sentence, written: string): boolean =>
  /^\p{Lu}/u.test(written) && (written.length <= 2 || /\p{Ll}/u.test(written)) && text !== lower;

const ANSWER_LEAD =
  /^[\s\p{P}]*(?:(?:sure|ok|okay|yes|yeah|well|um|uh|hi|hello|it's|its|it is|that's|that is|that would be|sorry|no|oh|first|last|mr|mrs|ms)[\s\p{P}]+)*/u;
const ANSWER_TAIL =
  /^[\s\p{P}]*(?:(?:please|thanks|thank you|here)[\s\p{P}]*)*(?:[,(-] ?(?:with|spelled|spelt|that's|as in|like|but)\b.*)?$/u;

/** A bare name, when it was asked for. */
function findAnswer(sentence: Sentence): Spotted[] {
  const { asked, lower } = sentence;
  if (asked !== 'firstName' && asked !== 'lastName') return [];
  const words = nameAt(sentence, lengthOf(ANSWER_LEAD, lower), false);
  const [first] = words;
  const rest = lower.slice(words.at(-1)?.end ?? 0);
  if (!first || lengthOf(ANSWER_TAIL, rest) < rest.length) return [];
  const isLastNameAlone = words.length === 1 || PARTICLES.has(first.written.toLowerCase());
  return split(words, asked === 'lastName' && isLastNameAlone ? 'last' : 'any');
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** Of a full name the first word is the first name, and what follows the last. */
function split(words: readonly NameWord[], part: Part): Spotted[] {
  const initials = words.filter(({ written }) => !/^\p{L}\.?$/u.test(written));
  const named = initials.length > 0 ? initials : words;
  if (named.length === 0) return [];
  if (part !== 'any') return [join(part === 'first' ? 'firstName' : 'lastName', named)];
  const [first, ...last] = named;
  return [join('firstName', [first!]), ...(last.length > 0 ? [join('lastName', last)] : [])];
}

function join(kind: 'firstName' | 'lastName', words: readonly NameWord[]): Spotted {
  const value = words.map(({ written }) => inProperCase(written)).join(' ');
  return { kind, value, start: words[0]!.start, end: words.at(-1)!.end };
}

/** "john" and "JOHN" are John; "McDonald" stays as written. */
function inProperCase(written: string): string {
  const lower = written.toLowerCase();
  const isPlain = written === lower || (written === written.toUpperCase() && written.length > 2);
  if (!isPlain || PARTICLES.has(lower)) return written;
  return lower.replace(/(^|['’-])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}

/** One introduction may match in two ways. */
const withoutDoubles = (spots: readonly Spotted[]): Spotted[] =>
  spots.filter(
    (spot, index) => spots.findIndex(({ kind, start }) => kind === spot.kind && start === spot.start) === index,
  );
