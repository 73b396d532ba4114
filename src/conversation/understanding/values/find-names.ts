import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { NOT_NAMES } from './not-names.ts';
import { isFree, type Sentence, type Spotted } from './sentence.ts';
import { type NamePart, type NameWord, PARTICLES, splitName } from './split-name.ts';

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

/** The customer's name, where it is introduced or asked for. */
export function findNames(sentence: Sentence): Spotted[] {
  const certain = [...sentence.lower.matchAll(SAYS_NAME)].flatMap((match) =>
    splitName(nameAt(sentence, endOf(match), false), partOf(match[1] ?? match[2])),
  );
  const parts = [...sentence.lower.matchAll(NAMES_PART)].flatMap((match) =>
    splitName(nameAt(sentence, endOf(match), true), match[1] ? 'first' : 'last'),
  );
  if (certain.length + parts.length > 0) return withoutDoubles([...certain, ...parts]);

  const likely = [MAY_SAY_NAME, HERE]
    .flatMap((pattern) => [...sentence.lower.matchAll(pattern)])
    .flatMap((match) => {
      const words = nameAt(sentence, endOf(match), true);
      return splitName(words, partAt(sentence, endOf(match), words));
    });
  return likely.length > 0 ? withoutDoubles(likely) : findAnswer(sentence);
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Which name stands alone at a place. */
function partAt({ lower }: Sentence, start: number, words: readonly NameWord[]): NamePart {
  return words.length === 1 && TITLE.test(lower.slice(start)) ? 'last' : 'any';
}

function partOf(word: string | undefined): NamePart {
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
  return splitName(words, asked === 'lastName' && isLastNameAlone ? 'last' : 'any');
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** One introduction may match in two ways. */
const withoutDoubles = (spots: readonly Spotted[]): Spotted[] =>
  spots.filter(
    (spot, index) => spots.findIndex(({ kind, start }) => kind === spot.kind && start === spot.start) === index,
  );
