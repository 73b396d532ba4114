/** A word for comparing: lower case, without apostrophes. */
export interface Word {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits, with apostrophes inside; a hyphen parts words. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu;

export function wordsOf(lower: string): readonly Word[] {
  return [...lower.matchAll(WORDS)].map(({ 0: word, index }) => ({
    norm: word.replaceAll("'", ''),
    start: index,
    end: index + word.length,
  }));
}

const IRREGULAR = new Map([
  ['knives', 'knife'],
  ['shelves', 'shelf'],
  ['scarves', 'scarf'],
  ['lenses', 'len'],
  ['mice', 'mouse'],
]);

/**
 * "shoes" and "shoe", "batteries" and "battery" are one word where things are named. What comes out serves for
 * comparing alone: "hoodies" and "hoodie" are both "hoody".
 */
export function singular(norm: string): string {
  const irregular = IRREGULAR.get(norm);
  if (irregular !== undefined) return irregular;
  if (norm.length < 3 || norm.endsWith('ss')) return norm;
  if (/ies?$/.test(norm)) return `${norm.slice(0, norm.lastIndexOf('ie'))}y`;
  if (/(?:ss|x|ch|sh)es$/.test(norm)) return norm.slice(0, -2);
  return norm.endsWith('s') ? norm.slice(0, -1) : norm;
}
