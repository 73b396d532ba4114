import { stemsOf } from '../lexical.ts';
import { wordsOf } from '../words.ts';

/** A text's features that a classifier knows: their numbers and their weights, which have length one together. */
export interface Features {
  indices: number[];
  values: number[];
}

/** Words tell most; neighbouring words tell of phrases; letters in a row see through typos and word forms. */
const PAIR_WEIGHT = 0.7;
const LETTERS_WEIGHT = 0.5;
const LETTER_RUNS = [3, 4];
/** A feature of one text only can't be learned from. */
const MIN_TEXTS = 2;

/** Reads texts as the features that occur in several of the given ones; rare features weigh more. */
export function createFeatureReader(texts: string[]): (text: string) => Features {
  const frequency = new Map<string, number>();
  for (const text of texts)
    for (const name of namesOf(text).keys()) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const known = [...frequency].filter(([, count]) => count >= MIN_TEXTS).map(([name]) => name);
  const indexOf = new Map(known.map((name, index) => [name, index]));

  return (text) => {
    const indices: number[] = [];
    const values: number[] = [];
    let squares = 0;
    for (const [name, weight] of namesOf(text)) {
      const value = weight * Math.log(1 + texts.length / (1 + (frequency.get(name) ?? 0)));
      squares += value * value;
      const index = indexOf.get(name);
      if (index === undefined) continue;
      indices.push(index);
      values.push(value);
    }
    const length = Math.sqrt(squares) || 1;
    return { indices, values: values.map((value) => value / length) };
  };
}

function namesOf(text: string): Map<string, number> {
  const names = new Map<string, number>();
  const words = wordsOf(text).map(({ norm }) => norm);
  for (const stem of stemsOf(text)) names.set(`word ${stem}`, 1);
  words.slice(1).forEach((word, index) => names.set(`pair ${words[index]} ${word}`, PAIR_WEIGHT));
  for (const word of words) for (const run of runsOf(`^${word}$`)) names.set(`letters ${run}`, LETTERS_WEIGHT);
  return names;
}

const runsOf = (word: string): string[] =>
  LETTER_RUNS.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length - length + 1) }, (_, from) => word.slice(from, from + length)),
  );
