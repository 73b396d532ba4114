import { isOneSlipApart } from './is-one-slip-apart.ts';
import { itemsIn, namingItems } from './product-nouns.ts';
import { OFTEN_MISTYPED, SPELLINGS } from './spellings.ts';

const KNOWN: ReadonlySet<string> = new Set(OFTEN_MISTYPED);
const SHORTEST_MISTYPED = 5;

/** Words right as they are, though one letter away from one that is often mistyped. */
const NO_SLIPS = new Set(
  'updated changed change changes broke shopped skipped slipped offered pricey human there here then than prize precise peace track tracks trick truck person persons humans agents managers offer deal arrival delivers exchanges refunds explains discounted waited charge charges charger accounts schedules replacements status'.split(
    ' ',
  ),
);

/** Courtesies and padding that stand between the words of a cue. */
const PADDING =
  /\b(?:please|pls|plz|just|also|too(?=$)|as well|kindly|really|actually|maybe|perhaps|possibly|simply|quickly|real quick|like to|by the way|btw|lol|omg|sorry|sir|madam|guys|dear|freaking|damn|bloody|the heck|the hell|on earth|in the world|ever|already|somehow|basically|honestly|again)\b/g;

/** A clause as cues read it: lower case, contractions written out, slips put right, padding and marks gone, products "items". */
export const plainWords = (words: string): string => namingItems(withoutMarks(words)).replace(/ +/g, ' ').trim();

/** The products that a clause names. */
export const productsIn = (words: string): readonly string[] => itemsIn(withoutMarks(words));

const withoutMarks = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/\S+@\S+/g, '@')
    .replace(
      /\b(look|try|gett|go|send|com|wait|ask|call|text|email|shopp|hop|wonder|think|work|buy|return|charg)in\b/g,
      '$1ing',
    )
    .replace(/\bwon't\b/g, 'will not')
    .replace(/\bcan't\b/g, 'can not')
    .replace(/n't\b/g, ' not')
    .replace(/'(s|re|ve|ll|d|m)\b/g, (_, ending: string) => ` ${WRITTEN_OUT[ending] ?? ''}`)
    .replace(/%/g, ' percent ')
    .replace(/[^\p{L}\p{N}@$' ]/gu, ' ')
    .split(/\s+/)
    .map(spelled)
    .join(' ')
    .replace(/\bi would like to\b/g, 'i want to')
    .replace(/^were (?=is|are|my)/, 'where ')
    .replace(PADDING, ' ')
    .replace(/ +/g, ' ')
    .trim();

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  s: 'is',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
};

function spelled(word: string): string {
  const written = Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : undefined;
  if (written !== undefined) return written;
  if (word.length < SHORTEST_MISTYPED || KNOWN.has(word) || NO_SLIPS.has(word)) return word;
  return OFTEN_MISTYPED.find((right) => right.length >= SHORTEST_MISTYPED && isOneSlipApart(word, right)) ?? word;
}
