import { stemsIn } from './stems.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ single: 1, couple: 2, pair: 2, dozen: 12 },
};
const ALL = ['all', 'both', 'every', 'each'];

/** Up to this many words may stand between a number and its thing: "two of the large blue pillows". */
const NEAR = 4;

/**
 * How many of a thing the words speak of; undefined when they don't say.
 *
 * @param names the words of the thing's names; empty for the thing that is spoken of anyway
 * @param left how many there are: what "all" means
 */
export function quantityNear(words: string, names: readonly string[], left: number): number | undefined {
  if (names.length === 0) return lastQuantity(stemsIn(words), left);
  for (const part of words.split(JOINT)) {
    const stems = stemsIn(part);
    const place = stems.findIndex((stem) => names.includes(stem));
    const found = place < 0 ? undefined : lastQuantity(stems.slice(Math.max(0, place - NEAR), place), left);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where one thing ends and the next begins. */
const JOINT = /\band\b|[,&+|;]|\bplus\b/i;

const lastQuantity = (stems: readonly string[], left: number): number | undefined =>
  stems.map((stem) => readQuantity(stem, left)).findLast((quantity) => quantity !== undefined);

function readQuantity(stem: string, left: number): number | undefined {
  if (ALL.includes(stem)) return left;
  if (/^\d{1,2}$/.test(stem)) return Number(stem);
  return NUMBERS[stem];
}
