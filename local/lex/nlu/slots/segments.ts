import { wordsOf } from '../words.ts';

/** A part of a text, from `start` to `end`. */
export interface Range {
  start: number;
  end: number;
}

const SEPARATOR = /[,;&+/]|\b(?:and|plus)\b/gi;

export const isFree = (range: Range, taken: Range[]): boolean =>
  taken.every((other) => range.end <= other.start || other.end <= range.start);

/** What is left of a text between commas, "and" and the parts that are taken: each piece from its first to its last word. */
export function segmentsOf(text: string, taken: Range[] = []): Range[] {
  const separators = [...text.matchAll(SEPARATOR)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const cuts = [...separators, ...taken].sort((one, other) => one.start - other.start);
  const ends = [...cuts.map(({ start }) => start), text.length];
  let from = 0;
  return ends.flatMap((end, index) => {
    const words = wordsOf(text.slice(from, end));
    const [first, last] = [words[0], words.at(-1)];
    const range = first && last && { start: from + first.start, end: from + last.end };
    from = Math.max(from, cuts[index]?.end ?? 0);
    return range ? [range] : [];
  });
}

export const wordCount = (text: string, { start, end }: Range): number => wordsOf(text.slice(start, end)).length;
