import { stemsOf } from '../lexical.ts';
import { wordsOf } from '../words.ts';
import type { Message } from './message.ts';
import { SIGNS } from './signs.ts';

/** A text as the judgement sees it. Each part is of about the same size, so that none drowns the others. */
export interface Observation {
  /** What it means: the numbers of its vector. */
  readonly meaning: readonly number[];
  /** How it is worded: words and pairs of neighbours, each worth as much as the others. */
  readonly wording: readonly string[];
  readonly wordWeight: number;
  /** What shows by rules, by the names of SIGNS. */
  readonly signs: Readonly<Record<string, number>>;
}

const MEANING_SCALE = 4;
const WORDING_SCALE = 4;

export function observe(message: Message): Observation {
  const wording = wordingOf(message.canonical);
  return {
    meaning: Array.from(message.vector, (value) => value * MEANING_SCALE),
    wording,
    wordWeight: WORDING_SCALE / Math.sqrt(Math.max(wording.length, 1)),
    signs: Object.fromEntries(Object.entries(SIGNS).map(([name, read]) => [name, read(message)])),
  };
}

/** Stems, and pairs of words with the ends of the text: "great," says more at the beginning. */
function wordingOf(canonical: string): string[] {
  const words = ['^', ...wordsOf(canonical).map(({ norm }) => norm), '$'];
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`);
  return [...new Set([...stemsOf(canonical), ...pairs])];
}
