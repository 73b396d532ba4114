import { isOneSlipApart } from '../wishes/is-one-slip-apart.ts';
import { isCommonWord } from './common-words.ts';
import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { PRODUCT_NOUNS } from './product-words/index.ts';
import { singular, type Word } from './words.ts';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 6;
const LONG = 7;
/** Words of their own, one letter away from a thing. */
const NO_SLIPS = new Set(
  'banana giggles scandal scandals sweeter adopter bender strong greater undoes stacker banding boarder border borders counter saddle sadder simmer bather'.split(
    ' ',
  ),
);
const SPOKEN =
  'refund refunds exchange replacement defective damaged broken electronics clothing clothes automotive cosmetics furniture';
const RIGHT = new Set(
  [...SPOKEN.split(' '), ...PRODUCT_NOUNS].filter((word) => /^[a-z]+$/.test(word) && word.length >= SHORTEST),
);
/** By every way to leave one letter out: words one slip apart share one, or are one themselves. */
const BY_REST = new Map<string, string[]>();
for (const word of RIGHT) for (const rest of restsOf(word)) BY_REST.set(rest, [...(BY_REST.get(rest) ?? []), word]);

function restsOf(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** "Charged" is no charger, and "printed" no printer: where only the ending is another, it is another word. */
const isOtherForm = (said: string, right: string): boolean =>
  said.slice(0, -2) === right.slice(0, said.length - 2) || said.slice(0, right.length - 2) === right.slice(0, -2);

/** Another letter in place of one mostly makes another word, but for vowels in longer words: "blendar". */
function isLikelySlip(said: string, right: string): boolean {
  if (said.length < SHORTEST) return /(.)\1/.test(right) && right.replace(/(.)\1/, '$1') === said;
  if (said.length !== right.length) return true;
  const at = [...said].findIndex((letter, index) => letter !== right[index]);
  if (said[at] === right[at + 1] && said[at + 1] === right[at]) return true;
  return said.length >= LONG && /[aeiou]/.test(said[at]!) && /[aeiou]/.test(right[at]!);
}

/** The words with one slip in names of things and a few others put right: "hedphones", "exhange". */
export const putSlipsRight = (words: readonly Word[]): readonly Word[] =>
  words.map((word) => {
    const right = rightFor(word.norm);
    return right === undefined ? word : { ...word, norm: right };
  });

function rightFor(norm: string): string | undefined {
  if (norm.length < SHORTEST - 1 || !/^[a-z]+$/.test(norm)) return undefined;
  if (
    RIGHT.has(norm) ||
    RIGHT.has(singular(norm)) ||
    isCommonWord(norm) ||
    NO_SLIPS.has(norm) ||
    COMMON_FIRST_NAMES.has(norm)
  )
    return undefined;
  return restsOf(norm)
    .flatMap((rest) => BY_REST.get(rest) ?? [])
    .find((right) => isOneSlipApart(norm, right) && isLikelySlip(norm, right) && !isOtherForm(norm, right));
}
