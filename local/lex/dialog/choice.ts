import { stripFillers } from '../nlu/fillers.ts';
import { stemsOf, withoutStopWords } from '../nlu/lexical.ts';
import { normalizeText, wordsOf } from '../nlu/words.ts';

const ORDINALS = [
  ['1', '1st', 'one', 'first'],
  ['2', '2nd', 'two', 'second'],
  ['3', '3rd', 'three', 'third'],
  ['4', '4th', 'four', 'fourth'],
  ['5', '5th', 'five', 'fifth'],
];
const LAST = 'last';
const AROUND_AN_ORDINAL = new Set(
  'the a number option choice one i want take would like id it is its thats'.split(' '),
);

/**
 * Which of the offered names an answer chooses: by the name, by its number, or by words that only one of them has.
 *
 * @returns its position, or undefined for an answer that chooses none: it is a request of its own
 */
export function readChoice(text: string, names: string[]): number | undefined {
  const said = normalizeText(text);
  const position = names.findIndex((name) => normalizeText(name) === said || normalizeText(name).startsWith(cut(said)));
  if (position >= 0 && said !== '') return position;
  return readOrdinal(text, names.length) ?? readWords(text, names);
}

/** A button's text may be cut; what is left of it is still the beginning of one name. */
const MIN_CUT_LENGTH = 40;
const cut = (said: string): string => (said.length >= MIN_CUT_LENGTH ? said : '\n');

function readOrdinal(text: string, count: number): number | undefined {
  const words = stripFillers(wordsOf(text)).map(({ norm }) => norm);
  const telling = words.length === 1 ? words : words.filter((word) => !AROUND_AN_ORDINAL.has(word));
  const [word = '', ...others] = telling;
  if (others.length > 0) return undefined;
  const position = word === LAST ? count - 1 : ORDINALS.findIndex((spellings) => spellings.includes(word));
  return position >= 0 && position < count ? position : undefined;
}

function readWords(text: string, names: string[]): number | undefined {
  const said = withoutStopWords(stemsOf(text));
  const matching = names.flatMap((name, position) => {
    const stems = stemsOf(name);
    return said.every((stem) => stems.includes(stem)) ? [position] : [];
  });
  return said.length > 0 && matching.length === 1 ? matching[0] : undefined;
}
