import type { Vector } from '../embedder.ts';
import { cosine } from '../embedder.ts';
import type { Lexicon } from '../lexical.ts';

/** A text with what it is compared by. */
export interface Comparable {
  vector: Vector;
  stems: string[];
}

const NEAREST = 3;

/** How close a group of texts comes to an input: the mean of the nearest three, by meaning and by shared words. */
export interface Nearness {
  similarity: number;
  overlap: number;
}

export function nearnessOf(input: Comparable, group: Comparable[], lexicon: Lexicon): Nearness {
  return {
    similarity: meanOfBest(group.map(({ vector }) => cosine(input.vector, vector))),
    overlap: meanOfBest(group.map(({ stems }) => lexicon.overlap(input.stems, stems))),
  };
}

/** A single close text may be chance; a group with fewer than three counts those it has. */
function meanOfBest(values: number[]): number {
  const best = values.sort((one, other) => other - one).slice(0, NEAREST);
  return best.length === 0 ? 0 : best.reduce((sum, value) => sum + value, 0) / best.length;
}
